import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface StateCardProps {
  readonly icon: IconName;
  readonly title: string;
  /** The page has no name of its own to head the view with. */
  readonly headsView?: boolean;
  /** What happened, then the one next step. */
  readonly children: ComponentChildren;
}

/** Why there is no comparison, and what to do about it. */
export const StateCard = ({ icon, title, headsView = false, children }: StateCardProps) => {
  const Heading = headsView ? 'h1' : 'h2';
  return (
    <div class="state">
      <Icon name={icon} size={20} />
      <div class="state-words">
        <Heading class="state-title" tabIndex={-1}>
          {title}
        </Heading>
        {children}
      </div>
    </div>
  );
};
