import type { KindTally } from '../briefings/briefing';
import { Icon } from './icon';
import { KIND_WORDS, STATUS_WORDS, STATUSES } from './kind-words';
import { briefingTotal } from './summary-sentence';
import { useWords } from './words-context';

/** A bar for each kind, on one scale: what is repeated, changed, new and missing, each with its own pattern. */
export const TallyBar = ({ tallies }: { tallies: readonly KindTally[] }) => {
  const words = useWords();
  const longest = Math.max(1, ...tallies.map((tally) => briefingTotal(tally) + tally.fresh));
  const used = STATUSES.filter((status) => tallies.some((tally) => tally[status] > 0));
  if (used.length === 0) return null;
  return (
    <figure class="tally">
      <figcaption class="unseen">{words('tally.title')}</figcaption>
      {tallies.map((tally) => (
        <div
          key={tally.kind}
          class="tally-row"
          data-kind={tally.kind}
          role="img"
          aria-label={words(
            'tally.row',
            words(KIND_WORDS[tally.kind].title),
            tally.repeated,
            tally.changed,
            tally.missing,
            tally.fresh,
          )}
        >
          <span class="tally-kind">
            <Icon name={tally.kind} size={14} />
            {words(KIND_WORDS[tally.kind].title)}
          </span>
          <span class="track">
            {STATUSES.filter((status) => tally[status] > 0).map((status) => (
              <span
                key={status}
                class="segment-bar"
                data-status={status}
                style={{ width: `${(100 * tally[status]) / longest}%` }}
              >
                <b>{tally[status]}</b>
              </span>
            ))}
            {briefingTotal(tally) + tally.fresh === 0 && (
              <span class="faint tally-none">{words('tally.empty')}</span>
            )}
          </span>
        </div>
      ))}
      <ul class="tally-legend" aria-hidden="true">
        {used.map((status) => (
          <li key={status}>
            <span class="segment-bar" data-status={status} />
            {words(STATUS_WORDS[status])}
          </li>
        ))}
      </ul>
    </figure>
  );
};
