/** Language and look as main wrote them into this page's address; what is missing is as usual. */
import { lookFrom, usualLook, type Look } from '../../shared/model/look.ts';

export const firstLook: Look = lookFrom(
  Object.fromEntries(new URLSearchParams(window.location.search)),
  usualLook('en'),
);
