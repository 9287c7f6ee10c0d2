/** Which screen is shown where. The large ones are loaded when first gone to. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { JournalScreen } from '../../features/journal/JournalScreen.tsx';
import { ContactScreen } from '../../features/people/ContactScreen.tsx';
import { PeopleScreen } from '../../features/people/PeopleScreen.tsx';
import { SettingsScreen } from '../../features/settings/SettingsScreen.tsx';
import { TodayScreen } from '../../features/today/TodayScreen.tsx';
import type { OpenVault } from '../../features/unlock/VaultGate.tsx';
import { Loading } from './Loading.tsx';
import { loadMap } from './map-ahead.ts';

const MapScreen = lazy(async () => ({
  default: (await loadMap()).MapScreen,
}));
const DiagnosisScreen = lazy(async () => ({
  default: (await import('../../features/diagnosis/DiagnosisScreen.tsx')).DiagnosisScreen,
}));
const ProgressScreen = lazy(async () => ({
  default: (await import('../../features/progress/ProgressScreen.tsx')).ProgressScreen,
}));
const PlanScreen = lazy(async () => ({
  default: (await import('../../features/plan/PlanScreen.tsx')).PlanScreen,
}));
const ReportsScreen = lazy(async () => ({
  default: (await import('../../features/reports/ReportsScreen.tsx')).ReportsScreen,
}));

export function Screens({ open }: { readonly open: OpenVault }): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/today">
          <TodayScreen />
        </Route>
        <Route path="/people">
          <PeopleScreen />
        </Route>
        <Route path="/people/:id">{({ id }) => <ContactScreen key={id} id={id} />}</Route>
        <Route path="/map">
          <MapScreen />
        </Route>
        <Route path="/diagnose">
          <DiagnosisScreen />
        </Route>
        <Route path="/diagnose/then-and-now">
          <ProgressScreen />
        </Route>
        <Route path="/plan">
          <PlanScreen />
        </Route>
        <Route path="/journal">
          <JournalScreen />
        </Route>
        <Route path="/reports">
          <ReportsScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen open={open} />
        </Route>
        <Route>
          <Redirect to="/today" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
