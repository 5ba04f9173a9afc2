import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop, RouteHost } from './phone-host'

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('an app hears of a route before it, after it and when the page stands still', async () => {
  const { wx } = await openShop()
  const heard: [string, string, string][] = []
  for (const name of ['BeforeAppRoute', 'AppRoute', 'AppRouteDone']) {
    wx[`on${name}`]!(({ path, openType, query, routeEventId }: any) => heard.push([name, `${openType} ${path} ${query.id}`, routeEventId]))
  }
  await wx.navigateTo!({ url: '/pages/product/product?id=7' })
  await later()
  assert.deepEqual(heard.map(([name, what]) => [name, what]), [
    ['BeforeAppRoute', 'navigateTo pages/product/product 7'],
    ['AppRoute', 'navigateTo pages/product/product 7'],
    ['AppRouteDone', 'navigateTo pages/product/product 7'],
  ])
  assert.equal(new Set(heard.map(([, , id]) => id)).size, 1)
})

test('a route back names the page that it leads to', async () => {
  const { wx } = await openShop()
  await wx.navigateTo!({ url: '/pages/list/list?kind=tea' })
  await wx.navigateTo!({ url: '/pages/product/product' })
  const heard: unknown[] = []
  wx.onAppRoute!(({ path, query, openType }: any) => heard.push([path, query, openType]))
  await wx.navigateBack!()
  assert.deepEqual(heard, [['pages/list/list', { kind: 'tea' }, 'navigateBack']])
})

test('a route that is refused is not told', async () => {
  const { wx } = await openShop()
  const heard: unknown[] = []
  wx.onBeforeAppRoute!((event: unknown) => heard.push(event))
  await wx.navigateTo!({ url: '/pages/nowhere' }).catch(() => undefined)
  assert.deepEqual(heard, [])
})

test('an app without the page of its launch is asked for another and may go there', async () => {
  const { host, side, wx } = await openShop()
  const heard: unknown[] = []
  wx.onPageNotFound!((event: unknown) => heard.push(event))
  side.launch('pages/gone/gone', 'id=1', () => host.pages.reset('pages/gone/gone', 'id=1'), () => void wx.redirectTo!({ url: '/pages/list/list' }))
  await later()
  assert.deepEqual(heard, [{ path: 'pages/gone/gone', query: { id: '1' }, isEntryPage: true }])
  assert.deepEqual(host.pages.current().map(({ page }) => page), ['pages/list/list'])
})

test('the launch of a page that is there asks nobody', async () => {
  const { host, side, wx } = await openShop()
  const heard: string[] = []
  wx.onPageNotFound!(() => heard.push('not found'))
  wx.onAppRoute!(({ openType }: { openType: string }) => heard.push(openType))
  side.launch('pages/me/me', '', () => host.pages.reset('pages/me/me', ''), () => heard.push('asked'))
  await later()
  assert.deepEqual(heard, ['appLaunch'])
})

async function onEditedPage(host = new RouteHost()) {
  const opened = await openShop(host)
  await opened.wx.navigateTo!({ url: '/pages/list/list' })
  await opened.wx.enableAlertBeforeUnload!({ message: 'Leave?' })
  return opened
}

test('the way back of the bar asks first on a page that wants it', async () => {
  const { host, side } = await onEditedPage()
  side.receive({ type: 'navigateBack' })
  await later()
  const [{ id, content }] = host.of('modal') as unknown as [{ id: number; content: string }]
  assert.equal(content, 'Leave?')
  side.receive({ type: 'answer', id, value: { confirm: false, content: null } })
  await later()
  assert.equal(host.pages.current().length, 2)
})

test('a page is left when the person agrees, and by its script without a question', async () => {
  const { host, side, wx } = await onEditedPage()
  side.receive({ type: 'navigateBack' })
  await later()
  side.receive({ type: 'answer', id: (host.of('modal') as unknown as { id: number }[])[0]!.id, value: { confirm: true, content: null } })
  await later()
  assert.equal(host.pages.current().length, 1)
  await wx.navigateTo!({ url: '/pages/list/list' })
  await wx.enableAlertBeforeUnload!({ message: 'Leave?' })
  await wx.navigateBack!()
  assert.equal(host.of('modal').length, 1)
})

test('a page that no longer wants the question is left at once', async () => {
  const { host, side, wx } = await onEditedPage()
  await wx.disableAlertBeforeUnload!()
  side.receive({ type: 'navigateBack' })
  await later()
  assert.equal(host.pages.current().length, 1)
})

test('the performance of routes is kept and told to observers', async () => {
  const { wx } = await openShop()
  const performance = wx.getPerformance!()
  const told: string[] = []
  const observer = performance.createObserver((list: any) => told.push(...list.getEntriesByName('route').map(({ path }: { path: string }) => path)))
  observer.observe({ entryTypes: ['navigation'] })
  await wx.navigateTo!({ url: '/pages/list/list' })
  observer.disconnect()
  await wx.navigateBack!()
  assert.deepEqual(told, ['pages/list/list'])
  assert.deepEqual(performance.getEntriesByType('navigation').map(({ navigationType }: any) => navigationType), ['navigateTo', 'navigateBack'])
})
