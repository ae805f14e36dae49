import { useWords } from './words-context';

interface ViewFooterProps {
  /** The site that can be switched off; null where there is none. */
  readonly host: string | null;
  readonly onSwitchSite: (host: string, on: boolean) => void;
}

/** Where the reading happens, and how to stop it here. */
export const ViewFooter = ({ host, onSwitchSite }: ViewFooterProps) => {
  const words = useWords();
  return (
    <footer>
      <p>{words('footer.local')}</p>
      {host && (
        <button type="button" class="quiet" onClick={() => onSwitchSite(host, false)}>
          {words('footer.switchOff', host)}
        </button>
      )}
    </footer>
  );
};
