import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop } from './phone-host'

const routes = (host: { pages: { current(): { page: string }[] } }): string[] => host.pages.current().map(({ page }) => page)
const failure = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'no failure', (error: { errMsg: string }) => error.errMsg)

test('navigateTo opens a page above the one that is seen and keeps its query as written', async () => {
  const { host, wx } = await openShop()
  const answer = await wx.navigateTo!({ url: '/pages/product/product?id=a%20b' })
  assert.equal(answer.errMsg, 'navigateTo:ok')
  assert.deepEqual(host.pages.current().at(-1), { id: 2, page: 'pages/product/product', query: 'id=a%20b' })
})

for (const [kind, url, message] of [
  ['navigateTo', '/pages/me/me', 'navigateTo:fail can not navigateTo a tabbar page'],
  ['redirectTo', '/pages/me/me', 'redirectTo:fail can not redirectTo a tabbar page'],
  ['switchTab', '/pages/list/list', 'switchTab:fail can not switch to non-TabBar page'],
  ['navigateTo', '/pages/nowhere', 'navigateTo:fail page "pages/nowhere" is not found'],
  ['navigateTo', '/pages/nowhere?id=1', 'navigateTo:fail page "pages/nowhere?id=1" is not found'],
  ['reLaunch', undefined, 'reLaunch:fail parameter error: parameter.url should be String instead of Undefined;'],
] as const) {
  test(`${kind} to ${url} fails as in WeChat`, async () => {
    const { host, wx } = await openShop()
    assert.equal(await failure(wx[kind]!({ url })), message)
    assert.deepEqual(routes(host), ['pages/home/home'])
  })
}

test('an URL without a leading slash starts in the folder of the page that is seen', async () => {
  const { host, wx } = await openShop()
  await wx.navigateTo!({ url: '../list/list' })
  assert.deepEqual(routes(host), ['pages/home/home', 'pages/list/list'])
})

test('a page of a sub-package is found', async () => {
  const { host, wx } = await openShop()
  await wx.reLaunch!({ url: '/orders/order/order' })
  assert.deepEqual(routes(host), ['orders/order/order'])
})

test('an eleventh page is refused', async () => {
  const { host, wx } = await openShop()
  for (let count = 1; count < 10; count += 1) await wx.navigateTo!({ url: '/pages/list/list' })
  assert.equal(await failure(wx.navigateTo!({ url: '/pages/list/list' })), 'navigateTo:fail webview count limit exceed')
  assert.equal(routes(host).length, 10)
})

test('navigateBack goes no further than the first page', async () => {
  const { host, wx } = await openShop()
  await wx.navigateTo!({ url: '/pages/list/list' })
  await wx.navigateTo!({ url: '/pages/product/product' })
  await wx.navigateBack!({ delta: 7 })
  assert.deepEqual(routes(host), ['pages/home/home'])
  assert.equal(await failure(wx.navigateBack!()), 'navigateBack:fail cannot navigate back at first page.')
})

test('routes called one after the other run in their order', async () => {
  const { host, wx } = await openShop()
  await Promise.all([wx.navigateTo!({ url: '/pages/list/list' }), wx.redirectTo!({ url: '/pages/product/product' })])
  assert.deepEqual(routes(host), ['pages/home/home', 'pages/product/product'])
})

test('opener and opened page speak to each other', async () => {
  const { host, wx } = await openShop()
  const heard: unknown[] = []
  const { eventChannel } = await wx.navigateTo!({ url: '/pages/list/list', events: { chosen: (value: unknown) => heard.push(value) } })
  const opened = host.pages.openers[0]!
  opened.on('start', (value: unknown) => heard.push(value))
  eventChannel.emit('start', 1)
  opened.emit('chosen', 2)
  assert.deepEqual(heard, [1, 2])
})

test('on the canvas the page that is edited stays and the console names the target', async () => {
  const { host, wx } = await openShop()
  host.at = 'design'
  await wx.reLaunch!({ url: '/pages/list/list' })
  assert.deepEqual(routes(host), ['pages/home/home'])
  assert.match(host.of('console')[0]!.text, /wx\.reLaunch to pages\/list\/list is not followed/)
})

test('a tap on a tab switches and tells the page', async () => {
  const { host, side } = await openShop()
  side.receive({ type: 'tab', index: 1 })
  await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(routes(host), ['pages/me/me'])
  assert.deepEqual(host.called, [['onTabItemTap', { index: '1', pagePath: 'pages/me/me', text: 'Me' }]])
})

test('the back arrow runs navigateBack and a refusal is a problem', async () => {
  const { host, side } = await openShop()
  side.receive({ type: 'navigateBack' })
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(host.of('problem')[0]!.message, 'navigateBack:fail cannot navigate back at first page.')
})
