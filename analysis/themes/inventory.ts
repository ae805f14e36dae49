import type { ThemeId } from '../point';
import { agricultureThemes } from './agriculture';
import { energyThemes } from './energy';
import { enterpriseThemes } from './enterprises';
import { financeThemes } from './finance';
import { fiscalThemes } from './fiscal';
import { growthThemes } from './growth';
import { householdThemes } from './households';
import { industryThemes } from './industry';
import { jobThemes } from './jobs';
import { monetaryThemes } from './monetary';
import { parseTable } from './parse-table';
import { priceThemes } from './prices';
import { propertyThemes } from './property';
import { publicHealthThemes } from './public-health';
import { regulationThemes } from './regulation';
import { technologyThemes } from './technology';
import { tradeThemes } from './trade';

/** An economic concept and the wordings under which it is met. */
export interface Theme {
  readonly id: ThemeId;
  /** The group of concepts it belongs to. */
  readonly family: ThemeFamily;
  /** Lower case; matched in any inflection. */
  readonly en: readonly string[];
  /** Simplified characters. */
  readonly zh: readonly string[];
  /** The wider concept it is a case of. */
  readonly parent: ThemeId | null;
}

const TABLES = {
  growth: growthThemes,
  prices: priceThemes,
  jobs: jobThemes,
  money: monetaryThemes,
  fiscal: fiscalThemes,
  finance: financeThemes,
  trade: tradeThemes,
  industry: industryThemes,
  energy: energyThemes,
  property: propertyThemes,
  agriculture: agricultureThemes,
  enterprises: enterpriseThemes,
  households: householdThemes,
  'public-health': publicHealthThemes,
  technology: technologyThemes,
  regulation: regulationThemes,
} as const;

export type ThemeFamily = keyof typeof TABLES;

/** The bilingual inventory: every theme, by family. */
export const THEMES: readonly Theme[] = (Object.entries(TABLES) as [ThemeFamily, string][]).flatMap(
  ([family, table]) =>
    parseTable(table).map((row) => ({
      ...row,
      family,
      id: row.id as ThemeId,
      parent: row.parent as ThemeId | null,
    })),
);

const BY_ID: ReadonlyMap<string, Theme> = new Map(THEMES.map((theme) => [theme.id, theme]));

/** The theme of that id; null when the inventory has none, as in data of a newer version. */
export const themeOf = (id: string): Theme | null => BY_ID.get(id) ?? null;
