import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop, PHONE, RouteHost, SHOP } from './phone-host'

const withApp = (changes: object): RouteHost => new RouteHost({ ...SHOP, 'app.json': { ...(SHOP['app.json'] as object), ...changes } })

test("a page's JSON counts over the window of app.json", async () => {
  const { host, side, wx } = await openShop()
  await wx.navigateTo!({ url: '/pages/product/product' })
  side.pageShown()
  const bar = host.of('navigationBar').at(-1)!
  assert.deepEqual(bar, { type: 'navigationBar', title: 'Product', background: '#ffffff', color: 'black', back: true, home: false, loading: false, custom: false, dark: false, duration: 0, timing: 'linear' })
})

test('without a window the bar is black with white text', async () => {
  const { host } = await openShop(withApp({ window: 'broken' }))
  const { background, color } = host.of('navigationBar')[0]!
  assert.deepEqual({ background, color }, { background: '#000000', color: 'white' })
})

test('a title set by a page is there again when people come back to it', async () => {
  const { host, side, wx } = await openShop()
  await wx.setNavigationBarTitle!({ title: 'Sale' })
  await wx.navigateTo!({ url: '/pages/list/list' })
  side.pageShown()
  assert.equal(host.of('navigationBar').at(-1)!.title, 'Shop')
  await wx.navigateBack!()
  side.pageShown()
  assert.equal(host.of('navigationBar').at(-1)!.title, 'Sale')
})

test('a page opened directly offers the way home in the preview and the arrow on the canvas', async () => {
  const { host, side, wx } = await openShop()
  await wx.reLaunch!({ url: '/pages/list/list' })
  side.pageShown()
  assert.deepEqual([host.of('navigationBar').at(-1)!.home, host.of('navigationBar').at(-1)!.back], [true, false])
  host.at = 'design'
  side.deviceChanged()
  assert.deepEqual([host.of('navigationBar').at(-1)!.home, host.of('navigationBar').at(-1)!.back], [false, true])
})

test('the tab bar is drawn on tab pages only', async () => {
  const { host, side, wx } = await openShop()
  assert.equal(host.of('tabBar').at(-1)!.bar!.selected, 0)
  await wx.navigateTo!({ url: '/pages/list/list' })
  side.pageShown()
  assert.equal(host.of('tabBar').at(-1)!.bar, null)
})

test('theme variables follow the phone where the app asks for darkmode', async () => {
  const { host, side } = await openShop(withApp({ darkmode: true, themeLocation: 'theme.json' }))
  assert.equal(host.of('tabBar').at(-1)!.bar!.color, '#111111')
  host.phone = { ...PHONE, theme: 'dark' }
  side.deviceChanged()
  assert.equal(host.of('tabBar').at(-1)!.bar!.color, '#eeeeee')
})

test('without darkmode the light values stay', async () => {
  const host = new RouteHost()
  host.phone = { ...PHONE, theme: 'dark' }
  await openShop(host)
  assert.equal(host.of('tabBar').at(-1)!.bar!.color, '#111111')
})

test('a badge takes the place of a dot and is cut at four characters', async () => {
  const { host, wx } = await openShop()
  await wx.showTabBarRedDot!({ index: 1 })
  await wx.setTabBarBadge!({ index: 1, text: '12345' })
  assert.deepEqual(host.of('tabBar').at(-1)!.bar!.items[1], { text: 'Me', icon: '', selectedIcon: '', badge: '123…', dot: false })
})

test('a page that is no tab cannot hide the tab bar', async () => {
  const { wx } = await openShop()
  await wx.navigateTo!({ url: '/pages/list/list' })
  await assert.rejects(wx.hideTabBar!(), { errMsg: 'hideTabBar:fail not TabBar page' })
})

test('the window grows where the tab bar is hidden', async () => {
  const { wx } = await openShop()
  assert.equal(wx.getWindowInfo!().windowHeight, 812 - 44 - 44 - 50 - 34)
  await wx.hideTabBar!()
  assert.equal(wx.getWindowInfo!().windowHeight, 812 - 44 - 44)
})

test('a tab bar moves where the app asks for it', async () => {
  const { host, wx } = await openShop()
  await wx.hideTabBar!({ animation: true })
  await wx.showTabBar!()
  assert.deepEqual(host.of('tabBar').slice(-2).map(({ bar, gently }) => [bar === null, gently]), [[true, true], [false, false]])
})

test('an app whose tabs are at the top leaves the home indicator to its pages', async () => {
  const tabBar = { position: 'top', list: [{ pagePath: 'pages/home/home', text: 'Home' }, { pagePath: 'pages/me/me', text: 'Me' }] }
  const { host, wx } = await openShop(withApp({ tabBar }))
  assert.equal(host.of('tabBar').at(-1)!.bar!.position, 'top')
  assert.equal(wx.getWindowInfo!().windowHeight, PHONE.height - PHONE.statusBar - 44 - 44)
})

test('a colour of the navigation bar that WeChat does not take is refused', async () => {
  const { wx } = await openShop()
  await assert.rejects(wx.setNavigationBarColor!({ frontColor: '#ff0000', backgroundColor: '#000000' }), { errMsg: 'setNavigationBarColor:fail invalid frontColor' })
})
