import { useState } from 'preact/hooks';
import type { FailureReason } from '../briefings/page-state';
import { StateCard } from './state-card';
import { FAILURE_WORDS } from './state-reason';
import { useWords } from './words-context';

interface StateFailedProps {
  readonly reason: FailureReason;
  readonly detail: string;
  readonly headsView: boolean;
  readonly onRetry: () => void;
}

/** What failed, how to go on, and the detail for a report. */
export const StateFailed = ({ reason, detail, headsView, onRetry }: StateFailedProps) => {
  const words = useWords();
  const [what, fix] = FAILURE_WORDS[reason];
  // a site that does not answer is nobody's fault here, and only the browser can ask it again
  const isOurs = reason !== 'error-page';
  const title = words(isOurs ? 'state.failedTitle' : 'state.restrictedTitle');
  return (
    <StateCard icon={isOurs ? 'warning' : 'lock'} title={title} headsView={headsView}>
      <p>{words(what)}</p>
      <p class="next">{words(fix)}</p>
      {isOurs && (
        <div class="steps">
          <button type="button" class="button primary" onClick={() => onRetry()}>
            {words('state.retry')}
          </button>
        </div>
      )}
      {detail && <FailureDetail detail={detail} />}
    </StateCard>
  );
};

const FailureDetail = ({ detail }: { detail: string }) => {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  // Where the clipboard is refused the text can still be selected by hand.
  const copy = () =>
    navigator.clipboard?.writeText(detail).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <details class="fold">
      <summary>{words('state.detail')}</summary>
      <pre class="detail">{detail}</pre>
      <button type="button" class="quiet" onClick={copy}>
        {words(copied ? 'state.copied' : 'state.copy')}
      </button>
    </details>
  );
};
