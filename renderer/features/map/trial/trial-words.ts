/** What is tried and what would be lost, as sentences. Names are given by whoever shows them. */
import { unreachable } from '../../../../shared/assert.ts';
import { stepWords } from '../../../../shared/report/steps.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';
import type { Loss } from './losses.ts';
import { RATED, type Rated, type Tried } from './tried.ts';

type NameOf = (id: string) => string;

/** A rated answer in words: closeness by its ring, the others by number and what their ends mean. */
export function ratedWords(field: Rated, value: number, text: Catalogue): string {
  if (field === 'closeness') return closenessWords(value, text);
  const [low, high] = text.people.card.ends[field];
  const written = value < 0 ? `−${String(-value)}` : String(value);
  if (value === RATED[field].min) return `${written}, ${low}`;
  return value === RATED[field].max ? `${written}, ${high}` : written;
}

/** Rings are counted from the inside, closeness from the outside. */
function closenessWords(closeness: number, { map }: Catalogue): string {
  const words: { readonly [ring: number]: string } = map.rings.closeness;
  return words[6 - closeness] ?? map.rings.closeness[6];
}

export function triedWords(tried: Tried, nameOf: NameOf, text: Catalogue): string {
  const { say, fields } = text.mapTrial;
  switch (tried.what) {
    case 'gone':
      return say.gone(nameOf(tried.id));
    case 'standing':
      return (tried.core ? say.inside : say.outside)(nameOf(tried.id));
    case 'answer':
      return say.answer(
        nameOf(tried.id),
        fields[tried.field],
        ratedWords(tried.field, tried.value, text),
      );
    case 'touch':
      return say.touch(nameOf(tried.id));
    case 'received':
      return say.received(
        nameOf(tried.id),
        tried.benefits.map((benefit) => text.terms.benefits[benefit]),
      );
    case 'tie':
      return (tried.isThere ? say.drawn : say.cut)(nameOf(tried.a), nameOf(tried.b));
    case 'step':
      return stepWords(tried.step, tried.of, nameOf, text).sentence;
    default:
      return unreachable(tried);
  }
}

/** The side of a line somebody stands on, as the catalogue calls it; organisations by their name. */
function sideWords(line: Line, category: string, { terms }: Catalogue): string {
  const names: { readonly [L in Line]?: { readonly [category: string]: string } } = {
    levelRel: terms.levels,
    proximity: terms.proximities,
    generation: terms.generations,
  };
  return names[line]?.[category] ?? category;
}

type Line = Extract<
  Extract<Loss, { code: 'person' }>['why'],
  { readonly code: 'only-member' }
>['line'];

export function lossWords(loss: Loss, nameOf: NameOf, text: Catalogue): string {
  const words = text.mapTrial.losses;
  if (loss.code === 'no-challenger') return words.silence;
  if (loss.code === 'benefit') {
    const who = loss.by === null ? null : nameOf(loss.by);
    return words.benefit(text.terms.benefits[loss.benefit], who);
  }
  const who = nameOf(loss.by);
  const { why } = loss;
  switch (why.code) {
    case 'kin':
      return words.kin(who);
    case 'in-my-care':
      return words.care(who);
    case 'only-bridge':
      return words.bridge(who);
    case 'only-in-circle':
      return words.circle(who, why.circle);
    case 'challenger':
      return words.challenger(who);
    case 'new':
      return words.newcomer(who);
    case 'only-member':
      return words.member(
        who,
        text.terms.fields[why.line],
        sideWords(why.line, why.category, text),
      );
    default:
      return unreachable(why);
  }
}
