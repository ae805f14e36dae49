import type { VNode } from 'preact';
import type { Status } from './kind-words';
import { ShowAll } from './show-all';
import { StatusMark } from './status-mark';
import { useWords } from './words-context';

/** Shown before "show all" even when fewer are key points. */
const FEWEST = 3;
/** Shown before "show all" however many key points there are. */
const MOST = 5;

interface OnlyHereProps {
  readonly status: Extract<Status, 'fresh' | 'missing'>;
  /** Said beside the status; null where neither is to be said. */
  readonly note: string | null;
  readonly items: readonly VNode[];
  /** How many of the items, all at the front, are key points. */
  readonly keys: number;
}

/** What only one side says. On a wide view the two such rows of a section stand side by side. */
export const OnlyHere = ({ status, note, items, keys }: OnlyHereProps) => {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <li class="row only" data-status={status}>
      {note !== null && (
        <div class="only-head">
          <StatusMark status={status} />
          <span class="faint">{note}</span>
        </div>
      )}
      <ShowAll
        class="said-list"
        first={Math.min(MOST, Math.max(FEWEST, keys))}
        moreLabel={(count) => words('section.showAll', count)}
        items={items}
      />
    </li>
  );
};
