/** The line to Python: the object `host` that Qt publishes on the QWebChannel. */
interface HostObject {
  /** Qt signal: a message of Python, as JSON. */
  message: { connect(receive: (json: string) => void): void }
  /** Qt slot: takes a message for Python, as JSON. */
  post(json: string): void
}

declare const qt: { webChannelTransport: unknown }
declare const QWebChannel: new (transport: unknown, ready: (channel: { objects: { host: HostObject } }) => void) => unknown

/** Resolves to a function that posts JSON to Python, once Python listens; `receive` gets every message of Python. */
export function connect(receive: (message: { type: string }) => void): Promise<(json: string) => void> {
  return new Promise((resolve) => {
    new QWebChannel(qt.webChannelTransport, ({ objects: { host } }) => {
      host.message.connect((json) => receive(JSON.parse(json)))
      resolve((json) => host.post(json))
    })
  })
}
