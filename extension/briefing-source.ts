import type { Briefing } from '../briefings/briefing';

/** Where the briefing that pages are held against comes from: the built-in one now, the library later. */
export interface BriefingSource {
  active(): Promise<Briefing>;
}

export const alwaysBriefing = (briefing: Briefing): BriefingSource => ({ active: async () => briefing });
