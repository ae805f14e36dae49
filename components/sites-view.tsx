import type { SiteList } from '../briefings/listed-site';
import { AddSite } from './add-site';
import { AllSites } from './all-sites';
import { BackOut } from './back-out';
import { NoticeBar } from './notice-bar';
import { SiteListView } from './site-list-view';
import type { SitesViewProps } from './sites-view-props';
import { Stone } from './stone';
import { useWords, WordsContext } from './words-context';

/** The page of sites: where Ballast looks at pages by itself, and how to allow more, less or nothing. */
export const SitesView = (props: SitesViewProps) => (
  <WordsContext.Provider value={props.words}>
    <View {...props} />
  </WordsContext.Provider>
);

const View = (props: SitesViewProps) => {
  const words = useWords();
  const { list } = props;
  return (
    <div class="ballast sites" data-surface="sites" lang={words('ui.locale')}>
      <header class="top-bar">
        <span class="wordmark">
          <Stone />
          <span class="name">{words('extName')}</span>
        </span>
        {list && (
          <nav class="sites-nav">
            <a href="#list">{words('sites.toList')}</a>
            <a href="#back-out">{words('sites.toBackOut')}</a>
          </nav>
        )}
      </header>
      <main class="sites-body">
        <div class="sites-lede">
          <h1>{words('sites.title')}</h1>
          <p>{words(list && list.allSites.length > 0 ? 'sites.ledeAll' : 'sites.lede')}</p>
        </div>
        {list ? <Parts {...props} list={list} /> : <Waiting isLost={list === null} />}
      </main>
      <NoticeBar notice={props.notice} onUndo={props.onChange} onDismiss={props.onDismiss} />
      <footer>
        <p>{words('footer.local')}</p>
      </footer>
    </div>
  );
};

const Parts = (props: SitesViewProps & { readonly list: SiteList }) => (
  <>
    <div class="sites-more">
      <AddSite {...props} />
      <AllSites {...props} />
    </div>
    <SiteListView {...props} />
    <BackOut {...props} />
  </>
);

const Waiting = ({ isLost }: { isLost: boolean }) => {
  const words = useWords();
  return <p class="faint">{words(isLost ? 'sites.unavailable' : 'sites.loading')}</p>;
};
