import type { PageState } from '../briefings/page-state';
import { useAskedAlways } from './asked-always';
import { StateCard } from './state-card';
import { noAccessTitle } from './state-reason';
import { useWords } from './words-context';

interface NoAccessProps {
  readonly state: Extract<PageState, { status: 'no-access' }>;
  readonly onReadOnce: () => void;
  readonly onAlways: (host: string) => Promise<boolean>;
}

/** A site that Ballast may not read yet. */
export const StateNoAccess = ({ state, onReadOnce, onAlways }: NoAccessProps) => {
  const words = useWords();
  const [askAlways, isRefused] = useAskedAlways(onAlways);
  return (
    <StateCard icon="lock" title={noAccessTitle(state, words)}>
      <p>{words(state.isListed ? 'state.withheldText' : 'state.noAccessText')}</p>
      <div class="steps">
        <button type="button" class="button primary" onClick={() => onReadOnce()}>
          {words('state.readOnce')}
        </button>
        <button type="button" class="button" onClick={() => askAlways(state.host)}>
          {words('state.always', state.host)}
        </button>
      </div>
      <p role="alert">{isRefused && words('access.refused')}</p>
    </StateCard>
  );
};

interface SwitchedOffProps {
  readonly host: string;
  readonly onSwitchSite: (host: string, on: boolean) => void;
}

/** A site where the reader switched Ballast off. */
export const StateSwitchedOff = ({ host, onSwitchSite }: SwitchedOffProps) => {
  const words = useWords();
  return (
    <StateCard icon="power" title={words('state.switchedOffTitle', host)}>
      <p>{words('state.switchedOffText')}</p>
      <div class="steps">
        <button type="button" class="button primary" onClick={() => onSwitchSite(host, true)}>
          {words('state.switchOn', host)}
        </button>
      </div>
    </StateCard>
  );
};
