/**
 * A property of a node as the DOM defines it. The fields of a form stand in the place of its own properties by
 * their names, in Chromium's isolated worlds too: `form.parentNode` may be an input, and whoever goes up from there
 * never ends. (Named elements do so with the document's properties only for the page's own scripts.) Methods come
 * bound.
 */
export function plain<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(object), name, object);
  return (typeof value === 'function' ? value.bind(object) : value) as T[K];
}
