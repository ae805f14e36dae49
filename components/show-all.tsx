import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words-context';

interface ShowAllProps {
  readonly class: string;
  readonly items: readonly VNode[];
  /** How many stand before the button; one more than that is shown without it. */
  readonly first: number;
  readonly moreLabel: (count: number) => string;
}

/** A list that shows its first items, and the others on request. */
export const ShowAll = ({ class: className, items, first, moreLabel }: ShowAllProps) => {
  const words = useWords();
  const [all, setAll] = useState(false);
  const folds = items.length > first + 1;
  return (
    <>
      <ul class={className}>{folds && !all ? items.slice(0, first) : items}</ul>
      {folds && (
        <button type="button" class="quiet more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('section.showFewer') : moreLabel(items.length)}
        </button>
      )}
    </>
  );
};
