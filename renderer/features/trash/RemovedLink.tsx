/** The way to whoever was removed lately, shown only while there is somebody. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';

export function RemovedLink(): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const count = useAnswer('network', 'trash', {}).data?.length ?? 0;
  if (count === 0) return null;
  return (
    <div>
      <Button variant="plain" size="small" icon="trash" onPress={() => navigate('/people?removed')}>
        {text.trash.open(count)}
      </Button>
    </div>
  );
}
