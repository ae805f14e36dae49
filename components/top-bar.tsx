import type { BriefingViewProps } from './briefing-view-props';
import { Icon } from './icon';
import { LevelControl } from './level-control';
import { Stone } from './stone';
import { useWords } from './words-context';

/** Stays at the top: how much is highlighted, and where the view is shown. */
export const TopBar = (props: BriefingViewProps) => {
  const words = useWords();
  const { surface, state, pinned, canPin, hasSidePanel } = props;
  return (
    <div class="top-bar">
      <span class="wordmark">
        <Stone />
        <span class="name">{words('extName')}</span>
      </span>
      {state.status === 'ready' && <LevelControl level={props.level} onLevel={props.onLevel} />}
      <span class="actions">
        {(canPin || pinned) && (
          <button
            type="button"
            class="tool"
            aria-label={words(pinned ? 'bar.unpin' : 'bar.pin')}
            title={words(pinned ? 'bar.unpin' : 'bar.pin')}
            data-on={pinned}
            onClick={() => props.onPin(!pinned)}
          >
            <Icon name="pin" />
            <span class="tool-word" aria-hidden="true">
              {words(pinned ? 'bar.unpinShort' : 'bar.pinShort')}
            </span>
          </button>
        )}
        {hasSidePanel && surface !== 'side-panel' && (
          <button
            type="button"
            class="tool"
            aria-label={words('bar.sidePanel')}
            title={words('bar.sidePanel')}
            onClick={() => props.onOpenSidePanel()}
          >
            <Icon name="panel" />
            <span class="tool-word" aria-hidden="true">
              {words('bar.sidePanelShort')}
            </span>
          </button>
        )}
      </span>
    </div>
  );
};
