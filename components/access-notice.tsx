import { useAskedAlways } from './asked-always';
import { Icon } from './icon';
import { useWords } from './words-context';

interface AccessNoticeProps {
  readonly host: string;
  readonly onAlways: (host: string) => Promise<boolean>;
}

/** After "read once": access ends on navigation, and how to keep it. */
export const AccessNotice = ({ host, onAlways }: AccessNoticeProps) => {
  const words = useWords();
  const [askAlways, isRefused] = useAskedAlways(onAlways);
  return (
    <div class="notice">
      <Icon name="lock" />
      <div>
        <p>{words('access.once')}</p>
        <p role="alert">{isRefused && words('access.refused')}</p>
      </div>
      <button type="button" class="button" onClick={() => askAlways(host)}>
        {words('access.always', host)}
      </button>
    </div>
  );
};
