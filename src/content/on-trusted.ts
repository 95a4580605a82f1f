/** An event's type by its name, for windows and documents. */
type Events = WindowEventMap & DocumentEventMap;

/** Listens to what the browser or the reader does; events that a page's script makes up are ignored. */
export function onTrusted<Name extends keyof Events>(
  target: EventTarget,
  name: Name,
  listen: (event: Events[Name]) => void,
  options: AddEventListenerOptions = {},
): void {
  const listener = (event: Event) => {
    if (event.isTrusted) listen(event as Events[Name]);
  };
  target.addEventListener(name, listener, options);
}
