/** A part of a window, in its own pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the panel leaves less than this, in pixels, it is laid over. */
const LEAST = 360;

/** What is seen of a window, inside the frames around it and beside the pinned panel. */
export function freeArea(view: Window): Area {
  const own = besidePanel(view);
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return own;
  const around = freeArea(outer);
  const box = frame.getBoundingClientRect();
  const [x, y] = [box.left + frame.clientLeft, box.top + frame.clientTop];
  return {
    left: Math.max(own.left, around.left - x),
    top: Math.max(own.top, around.top - y),
    right: Math.min(own.right, around.right - x),
    bottom: Math.min(own.bottom, around.bottom - y),
  };
}

function besidePanel(view: Window): Area {
  const all = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const panel = view.document
    .querySelector(':root>ballast-panel:not([data-collapsed])')
    ?.getBoundingClientRect();
  if (!panel) return all;
  if (panel.top > 0) return { ...all, bottom: panel.top };
  const beside = panel.left > 0 ? { ...all, right: panel.left } : { ...all, left: panel.right };
  return beside.right - beside.left > LEAST ? beside : all;
}
