import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop, RouteHost } from './phone-host'

type Sent = Extract<RouteHost['posted'][number], { type: 'networkRequest' }>

/** Calls a function of the network, and answers what it asks of the host. */
async function ask(name: string, options: Record<string, unknown>, answer: Record<string, unknown> = {}) {
  const { host, side, wx } = await openShop()
  const heard: [string, unknown][] = []
  const ended = new Promise<any>((resolve) => {
    const task = wx[name]!({ ...options, success: resolve, fail: resolve })
    for (const listener of ['onHeadersReceived', 'onChunkReceived', 'onProgressUpdate']) task[listener]?.((value: unknown) => heard.push([listener, value]))
    assert.equal(typeof task.abort, 'function')
  })
  await new Promise((resolve) => setTimeout(resolve, 0))
  const sent = host.of('networkRequest')[0] as Sent
  const reply = (command: Record<string, unknown>): boolean => side.hear({ id: sent?.id, ...command } as never)
  return { host, side, wx, sent, heard, reply, ended, done: () => (reply({ type: 'networkDone', status: 200, header: {}, cookies: [], body: btoa('{"a":1}'), source: 'real', ...answer }), ended) }
}

for (const [title, options, url, body] of [
  ['the data of a GET goes into the query', { data: { a: 1, 'b c': '&' } }, 'https://s.example/x?a=1&b%20c=%26', ''],
  ['a name of the query is given anew by data', { url: 'https://s.example/x?a=0&z=1#top', data: { a: 1 } }, 'https://s.example/x?z=1&a=1#top', ''],
  ['an object is posted as JSON', { method: 'post', data: { a: [1] } }, 'https://s.example/x', '{"a":[1]}'],
  ['a form is posted as a query', { method: 'POST', header: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: { a: 1, b: 'ü' } }, 'https://s.example/x', 'a=1&b=%C3%BC'],
  ['a text is posted as it is', { method: 'PUT', data: 'plain' }, 'https://s.example/x', 'plain'],
] as [string, Record<string, unknown>, string, string][]) {
  test(title, async () => {
    const { sent } = await ask('request', { url: 'https://s.example/x', ...options })
    assert.deepEqual([sent.url, new TextDecoder().decode(Uint8Array.from(atob(sent.body), (letter) => letter.charCodeAt(0)))], [url, body])
  })
}

test('an answer has status, headers, cookies and its JSON', async () => {
  const { done } = await ask('request', { url: 'https://s.example/' }, { status: 404, header: { 'Content-Type': 'application/json' }, cookies: ['a=b'] })
  const { statusCode, data, cookies, errMsg } = await done()
  assert.deepEqual({ statusCode, data, cookies, errMsg }, { statusCode: 404, data: { a: 1 }, cookies: ['a=b'], errMsg: 'request:ok' })
})

test('what is no JSON stays a text, and a buffer is a buffer', async () => {
  const text = await ask('request', { url: 'https://s.example/' }, { body: btoa('<p>') })
  assert.equal((await text.done()).data, '<p>')
  const buffer = await ask('request', { url: 'https://s.example/', responseType: 'arraybuffer' })
  assert.equal((await buffer.done()).data.byteLength, 7)
})

test('a text in another charset is read by it', async () => {
  const { done } = await ask('request', { url: 'https://s.example/', dataType: 'text' }, { header: { 'content-type': 'text/plain; charset=gbk' }, body: btoa('\xc4\xe3') })
  assert.equal((await done()).data, '你')
})

test('a failure is worded with the name of the call and has its number', async () => {
  const { reply, ended } = await ask('request', { url: 'https://s.example/' })
  reply({ type: 'networkFailed', message: 'timeout', errno: 5 })
  assert.deepEqual(await ended, { errMsg: 'request:fail timeout', errno: 5 })
})

test('an unknown method and a missing address fail before anything is sent', async () => {
  const method = await ask('request', { url: 'https://s.example/', method: 'STEAL' })
  assert.equal((await method.ended).errMsg, 'request:fail invalid method "STEAL"')
  const address = await ask('request', {})
  assert.match((await address.ended).errMsg, /^request:fail parameter error: parameter.url should be String instead of Undefined;$/)
  assert.equal(address.sent, undefined)
})

test('aborting tells the host, whose answer ends the call', async () => {
  const { host, side, wx } = await openShop()
  const ended = new Promise<any>((resolve) => wx.request!({ url: 'https://s.example/', fail: resolve }).abort())
  const { id } = host.of('networkAbort')[0]!
  side.hear({ type: 'networkFailed', id, message: 'abort', errno: 0 } as never)
  assert.equal((await ended).errMsg, 'request:fail abort')
})

test('headers and pieces are told while they come', async () => {
  const { reply, heard, sent } = await ask('request', { url: 'https://s.example/', enableChunked: true })
  reply({ type: 'networkHeaders', status: 200, header: { a: 'b' }, cookies: [] })
  reply({ type: 'networkChunk', data: btoa('xy') })
  assert.equal(sent.chunked, true)
  assert.deepEqual(heard.map(([name]) => name), ['onHeadersReceived', 'onChunkReceived'])
  assert.equal((heard[1]![1] as { data: ArrayBuffer }).data.byteLength, 2)
})

test('the wait is that of the call, else that of app.json, else a minute', async () => {
  assert.equal((await ask('request', { url: 'https://s.example/', timeout: 7 })).sent.timeout, 7)
  assert.equal((await ask('request', { url: 'https://s.example/' })).sent.timeout, 60_000)
})

test('a download becomes a temporary file that can be read and shown', async () => {
  const { wx, side, done, reply, heard } = await ask('downloadFile', { url: 'https://s.example/a/b.png?x=1' }, { body: btoa('PNG') })
  reply({ type: 'networkProgress', sent: false, done: 1, total: 3 })
  const { tempFilePath, statusCode } = await done()
  assert.match(tempFilePath, /^wxfile:\/\/tmp_\w+\.png$/)
  assert.equal(statusCode, 200)
  assert.equal(wx.getFileSystemManager!().readFileSync(tempFilePath, 'utf8'), 'PNG')
  assert.match(side.fileUrl(tempFilePath)!, /^blob:/)
  assert.deepEqual(heard, [['onProgressUpdate', { progress: 33, totalBytesWritten: 1, totalBytesExpectedToWrite: 3 }]])
})

test('a download into a folder that is not there fails', async () => {
  const { done } = await ask('downloadFile', { url: 'https://s.example/', filePath: 'wxfile://usr/none/a' })
  assert.equal((await done()).errMsg, 'downloadFile:fail no such file or directory, open wxfile://usr/none/a')
})

test('an upload is a form with its fields and the file', async () => {
  const { host, side, wx } = await openShop()
  wx.getFileSystemManager!().writeFileSync('wxfile://usr/a.png', 'bytes')
  const ended = new Promise<any>((resolve) => wx.uploadFile!({ url: 'https://s.example/', filePath: 'wxfile://usr/a.png', name: 'file', formData: { user: 'me' }, success: resolve }))
  const { id, body, header } = host.of('networkRequest')[0]!
  const text = atob(body)
  assert.match(header['content-type']!, /^multipart\/form-data; boundary=/)
  assert.match(text, /name="user"\r\n\r\nme\r\n/)
  assert.match(text, /name="file"; filename="a.png"\r\nContent-Type: image\/png\r\n\r\nbytes\r\n/)
  side.hear({ type: 'networkDone', id, status: 200, header: {}, cookies: [], body: btoa('{"x":1}'), source: 'real' } as never)
  assert.equal((await ended).data, '{"x":1}')
})

test('a restart ends what runs', async () => {
  const { host, side } = await ask('request', { url: 'https://s.example/' })
  assert.equal(side.busy(), true)
  side.restart()
  assert.equal(side.busy(), false)
  assert.equal(host.of('networkAbort').length, 1)
})
