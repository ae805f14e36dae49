import type { PageState } from '../briefings/page-state';
import type { DescribedPage } from './described-page';
import { Disclosures } from './disclosures';
import { EvidenceList } from './evidence-list';
import { formatDate } from './format-date';
import { LANG_WORDS, langTagOf } from './kind-words';
import { useWords } from './words-context';

/** Names the page, says what it was taken for, and why. */
export const PageHeading = ({ page, state }: { page: DescribedPage; state: PageState }) => {
  const words = useWords();
  const facts = [
    page.publisher ?? page.host,
    page.published && formatDate(page.published, words('ui.locale')),
    state.status === 'ready' && words(LANG_WORDS[state.lang]),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <div class="page-heading">
      <h1 tabIndex={-1} lang={page.title ? langTagOf(page.title) : undefined}>
        {/* marks of direction in a page's own words end with them */}
        <bdi>{page.title || words('page.untitled')}</bdi>
      </h1>
      {facts.length > 0 && (
        <p class="facts faint">
          <bdi>{facts.join(' · ')}</bdi>
        </p>
      )}
      {state.status === 'ready' && state.nextPage && (
        <p class="faint">
          <a href={state.nextPage.url} target="_blank" rel="noopener noreferrer">
            {words('page.goesOn')}
          </a>
        </p>
      )}
      {(state.status === 'ready' || state.status === 'off-topic') && <Verdict state={state} />}
    </div>
  );
};

const Verdict = ({ state }: { state: Extract<PageState, { status: 'ready' | 'off-topic' }> }) => {
  const words = useWords();
  const verdict = words(state.topic.policy ? 'page.policy' : 'page.notPolicy');
  return (
    <div class="verdict">
      <span class="chip" data-policy={state.topic.policy}>
        {verdict}
      </span>
      {state.status === 'ready' && state.asked && <span class="chip">{words('page.asked')}</span>}
      {state.status === 'ready' && state.quality !== 'full' && (
        <span class="chip" data-caution>
          {words(state.quality === 'lead-only' ? 'page.leadOnly' : 'page.uncertain')}
        </span>
      )}
      <Disclosures
        items={[
          {
            id: 'why',
            label: words('page.why'),
            context: words('page.whyPolicy', verdict),
            content: <EvidenceList evidence={state.topic.evidence} none={words('page.noReasons')} />,
          },
        ]}
      />
    </div>
  );
};
