import type { SettingsNotice as Notice } from '../briefings/page-state';
import { Icon } from './icon';
import { useWords } from './words-context';

/** Settings that could not be read: what became of them. Nothing when there is nothing to say. */
export const SettingsNotice = ({ notice, onDismiss }: { notice: Notice | null; onDismiss: () => void }) => {
  const words = useWords();
  if (notice === null) return null;
  return (
    <div class="notice" role="status" data-notice={notice}>
      <Icon name="warning" />
      <p>{words(notice === 'set-aside' ? 'settings.setAside' : 'settings.unreadable')}</p>
      {notice === 'set-aside' && (
        <button type="button" class="button" onClick={onDismiss}>
          {words('settings.dismiss')}
        </button>
      )}
    </div>
  );
};
