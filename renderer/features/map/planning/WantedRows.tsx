/** The people one looks for, as rows under the map's table: where they might stand, and who knows the way. */
import type { ReactNode } from 'react';
import type { MapScene } from '../../../../shared/map/scene.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useSubjects } from '../../plan/use-subjects.ts';
import type { PlanPicture } from './use-planning.ts';
import table from '../MapTable.module.css';

type Props = {
  readonly picture: PlanPicture;
  readonly scene: MapScene;
  readonly onChoose: (ids: readonly string[]) => void;
};

export function WantedRows({ picture, scene, onChoose }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const { nameOf } = useSubjects();
  const words = text.mapPlan.wanted;
  const { wanted, placeholders } = picture;
  if (wanted.length === 0) return null;
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{text.mapPicture.ringsBy[scene.ringsBy]}</th>
          <th scope="col">{words.columns.introducers}</th>
        </tr>
      </thead>
      <tbody>
        {wanted.map(({ id, name, introducers }) => {
          const ring = placeholders.find((place) => place.id === id)?.ring ?? null;
          return (
            <tr key={id}>
              <th scope="row">
                <Button
                  variant="plain"
                  size="small"
                  aria-label={words.goTo(name)}
                  onPress={() => onChoose([id])}
                >
                  {name}
                </Button>
              </th>
              <td>{ring === null ? words.anywhere : text.map.rings[scene.ringsBy][ring]}</td>
              <td>{formats.list(introducers.map(({ contact }) => nameOf(contact)))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
