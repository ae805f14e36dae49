import { Icon } from './icon';
import { useWords } from './words-context';

/** After "read once": access ends on navigation, and how to keep it. */
export const AccessNotice = ({ host, onAlways }: { host: string; onAlways: (host: string) => void }) => {
  const words = useWords();
  return (
    <div class="notice">
      <Icon name="lock" />
      <p>{words('access.once')}</p>
      <button type="button" class="button" onClick={() => onAlways(host)}>
        {words('access.always', host)}
      </button>
    </div>
  );
};
