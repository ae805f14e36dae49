import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface Disclosure {
  readonly id: string;
  readonly label: string;
  /** Heard after the label, so that many buttons called "Why?" can be told apart. */
  readonly context: string;
  readonly content: ComponentChildren;
}

/** A line of small buttons, each showing or hiding its own panel below the line. */
export const Disclosures = ({ items }: { items: readonly Disclosure[] }) => {
  const base = useId();
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setOpen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  if (items.length === 0) return null;
  return (
    <div class="disclosures">
      <div class="disclosure-line">
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            class="quiet"
            aria-expanded={open.includes(item.id)}
            aria-controls={`${base}-${item.id}`}
            onClick={() => toggle(item.id)}
          >
            {item.label}
            <span class="unseen"> {item.context}</span>
          </button>
        ))}
      </div>
      {items.map((item) => (
        <div key={item.id} id={`${base}-${item.id}`} class="disclosed" hidden={!open.includes(item.id)}>
          {open.includes(item.id) && item.content}
        </div>
      ))}
    </div>
  );
};
