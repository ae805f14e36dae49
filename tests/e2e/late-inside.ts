import type { DemoServer } from '../../scripts/demo-server.mjs';
import * as apps from './changing-apps';

/** Later than every look that a page gets for having loaded. */
const LATE = 3_000;

/** Pages whose article comes late without any change of the document itself. */
export const LATE_INSIDE: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'in an open shadow root', path: '/late-shadow.html' },
  { name: 'in a shadow root inside another', path: '/late-nested.html' },
  { name: 'in an element whose script comes late', path: '/late-defined.html' },
  { name: 'in a frame of the same origin', path: '/late-frame.html' },
];

/** Puts them on the server. */
export function serveLateInside({ pages }: DemoServer): void {
  pages.set('/late-shadow.html', apps.lateInShadow(LATE, false));
  pages.set('/late-nested.html', apps.lateInShadow(LATE, true));
  pages.set('/late-frame.html', apps.lateInFrame('/shell.html', LATE));
  pages.set('/shell.html', '<!doctype html><html lang="en"><title>Shell</title><body></body></html>');
  pages.set('/late-defined.html', apps.lateDefined('/definition.js'));
  pages.set('/definition.js', (_request, response) => {
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'text/javascript' }).end(apps.DEFINITION),
      LATE,
    );
  });
}
