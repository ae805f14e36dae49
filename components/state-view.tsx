import type { BriefingViewProps } from './briefing-view-props';
import { StateNoAccess, StateSwitchedOff } from './state-access';
import { StateLoading, StateReading } from './state-busy';
import { StateFailed } from './state-failed';
import { StateNotArticle, StateOffTopic, StateUnsupportedLanguage } from './state-passed-over';
import { StateReady } from './state-ready';
import { StateRestricted } from './state-restricted';

/** The part of the view that depends on what became of the page. */
export const StateView = (props: BriefingViewProps) => {
  const { state } = props;
  switch (state.status) {
    case 'restricted':
      return <StateRestricted reason={state.reason} />;
    case 'no-access':
      return <StateNoAccess state={state} onReadOnce={props.onReadOnce} onAlways={props.onAlways} />;
    case 'switched-off':
      return <StateSwitchedOff host={state.host} onSwitchSite={props.onSwitchSite} />;
    case 'loading':
      return <StateLoading onReadAnyway={props.onReadAnyway} />;
    case 'not-article':
      return <StateNotArticle onReadAnyway={props.onReadAnyway} />;
    case 'off-topic':
      return <StateOffTopic onReadAnyway={props.onReadAnyway} />;
    case 'unsupported-language':
      return <StateUnsupportedLanguage detected={state.detected} />;
    case 'reading':
      return <StateReading onRetry={props.onRetry} />;
    case 'failed':
      return (
        <StateFailed
          reason={state.reason}
          detail={state.detail}
          headsView={state.page === null}
          onRetry={props.onRetry}
        />
      );
    case 'ready':
      return <StateReady {...props} state={state} />;
    default:
      return state satisfies never;
  }
};
