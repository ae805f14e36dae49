import browser from 'webextension-polyfill';
import type { SiteChange } from '../../briefings/listed-site';
import { tellChoice } from '../tell-choice';

/** `refused`: the user or the browser did not give the permission, and nothing was done. `failed`: not all was done. */
export type ChangeOutcome = 'done' | 'refused' | 'failed';

/**
 * Does what a control of the page of sites says. Call it first thing in the click: browsers refuse to ask after any
 * `await`. The background hears of grants and of what was given back by itself.
 */
export const changeSites = async ({ allow, takeBack, on, off }: SiteChange): Promise<ChangeOutcome> => {
  if (allow.length > 0) {
    const given = await browser.permissions.request({ origins: [...allow] }).catch(() => false); // no gesture, or a policy
    if (!given) return 'refused';
  }
  const done = [
    takeBack.length === 0 || (await giveBack(takeBack)),
    on.length === 0 || (await tellChoice('switchSites', { hosts: on, on: true })).ok,
    off.length === 0 || (await tellChoice('switchSites', { hosts: off, on: false })).ok,
  ];
  return done.every(Boolean) ? 'done' : 'failed';
};

/** The browser refuses what the manifest asks for; that is never among them. */
const giveBack = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] }).catch(() => false);
