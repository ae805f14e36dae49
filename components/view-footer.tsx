import { useWords } from './words-context';

interface ViewFooterProps {
  /** The site that can be switched off; null where there is none. */
  readonly host: string | null;
  readonly onSwitchSite: (host: string, on: boolean) => void;
  readonly onSites: () => void;
}

/** Where the reading happens, how to stop it here, and the way to all sites. */
export const ViewFooter = ({ host, onSwitchSite, onSites }: ViewFooterProps) => {
  const words = useWords();
  return (
    <footer>
      <p>{words('footer.local')}</p>
      <span class="footer-actions">
        {host && (
          <button type="button" class="quiet" onClick={() => onSwitchSite(host, false)}>
            {words('footer.switchOff', host)}
          </button>
        )}
        <button type="button" class="quiet" title={words('footer.sitesLong')} onClick={() => onSites()}>
          {words('footer.sites')}
        </button>
      </span>
    </footer>
  );
};
