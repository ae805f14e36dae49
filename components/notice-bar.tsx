import { Icon } from './icon';
import type { SiteNotice, SitesViewProps } from './sites-view-props';
import { useWords } from './words-context';

interface NoticeBarProps {
  readonly notice: SiteNotice | null;
  readonly onUndo: SitesViewProps['onChange'];
  readonly onDismiss: () => void;
}

/** What was just done, and its undoing; it stays until it is put away, for those who read slowly. */
export const NoticeBar = ({ notice, onUndo, onDismiss }: NoticeBarProps) => {
  const words = useWords();
  const undo = notice?.undo;
  return (
    <div class="notice-bar" data-shown={notice !== null}>
      {/* The region stands before it has something to say, or it would not be heard. */}
      <p role="status">{notice?.text}</p>
      {undo && (
        <button type="button" class="button" onClick={() => onUndo(undo, words('sites.toldUndone'))}>
          {words('sites.undo')}
        </button>
      )}
      {notice && (
        <button type="button" class="tool" aria-label={words('sites.close')} onClick={() => onDismiss()}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
};
