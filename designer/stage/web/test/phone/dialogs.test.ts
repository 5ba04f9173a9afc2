import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dialog, DialogAnswer } from '@stage/protocol/phone'
import { openShop, RouteHost } from './phone-host'

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** The last question and a way to answer it. */
async function asked(opened: Awaited<ReturnType<typeof openShop>>): Promise<{ dialog: Dialog; answer(value: Partial<DialogAnswer>): void }> {
  await settled()
  const { id, dialog } = opened.host.of('dialog').at(-1)!
  return { dialog, answer: (value) => void opened.side.receive({ type: 'answer', id, value: { verdict: 'yes', chosen: [], values: {}, ...value } }) }
}

const REFUSALS: [name: string, options: object, no: string, fail: string][] = [
  ['getUserProfile', { desc: 'to greet you' }, 'auth deny', 'system error'],
  ['chooseAddress', {}, 'cancel', 'auth deny'],
  ['requestPayment', { timeStamp: '1', nonceStr: 'n', package: 'p', paySign: 's' }, 'cancel', 'payment failed'],
  ['scanCode', {}, 'cancel', 'system error'],
  ['chooseLocation', {}, 'cancel', 'auth deny'],
  ['navigateToMiniProgram', { appId: 'wx1' }, 'cancel', 'invalid appid'],
  ['makePhoneCall', { phoneNumber: '10086' }, 'cancel', 'cancel'],
  ['chooseImage', {}, 'cancel', 'system permission denied'],
]

for (const [name, options, no, fail] of REFUSALS) {
  test(`${name} fails in the words of WeChat when the person refuses and when it goes wrong`, async () => {
    const opened = await openShop()
    for (const [verdict, words] of [['no', no], ['fail', fail]] as const) {
      const call = opened.wx[name]!(options) as Promise<unknown>
      ;(await asked(opened)).answer({ verdict })
      await assert.rejects(call, { errMsg: `${name}:fail ${words}` })
    }
  })
}

test('a profile that is allowed has the fields of WeChat', async () => {
  const opened = await openShop()
  const call = opened.wx.getUserProfile!({ desc: 'to greet you' })
  const { dialog, answer } = await asked(opened)
  assert.deepEqual([dialog.title, dialog.text], ['获取你的昵称、头像', 'to greet you'])
  answer({})
  const profile = await call
  assert.equal(profile.userInfo.nickName, '微信用户')
  assert.equal(profile.rawData, JSON.stringify(profile.userInfo))
})

test('an order without its parameters is refused before anybody is asked', async () => {
  const { host, wx } = await openShop()
  await assert.rejects(wx.requestPayment!({}), { errMsg: 'requestPayment:fail parameter error: parameter.timeStamp should be String instead of Undefined;' })
  assert.deepEqual(host.of('dialog'), [])
})

test('each template of a message is accepted or rejected by itself', async () => {
  const opened = await openShop()
  const call = opened.wx.requestSubscribeMessage!({ tmplIds: ['a', 'b'] })
  ;(await asked(opened)).answer({ chosen: [1] })
  assert.deepEqual(await call, { a: 'reject', b: 'accept', errMsg: 'requestSubscribeMessage:ok' })
})

test('more templates than WeChat allows fail with its code', async () => {
  const { wx } = await openShop()
  await assert.rejects(wx.requestSubscribeMessage!({ tmplIds: ['a', 'b', 'c', 'd'] }), { errCode: 20003 })
})

test('a scope is asked for once and refused ever after', async () => {
  const opened = await openShop()
  const call = opened.wx.getLocation!()
  ;(await asked(opened)).answer({ verdict: 'no' })
  await assert.rejects(call, { errMsg: 'getLocation:fail auth deny' })
  await assert.rejects(opened.wx.getLocation!(), { errMsg: 'getLocation:fail auth deny' })
  assert.deepEqual((await opened.wx.getSetting!()).authSetting, { 'scope.userLocation': false })
})

test('what was refused can be allowed in the settings', async () => {
  const opened = await openShop()
  const refused = opened.wx.authorize!({ scope: 'scope.record' }).catch(() => undefined)
  ;(await asked(opened)).answer({ verdict: 'no' })
  await refused
  const setting = opened.wx.openSetting!()
  ;(await asked(opened)).answer({ verdict: 'no', chosen: [0] })
  assert.deepEqual((await setting).authSetting, { 'scope.record': true })
  await opened.wx.authorize!({ scope: 'scope.record' })
})

test('an unknown scope is no scope', async () => {
  const { wx } = await openShop()
  await assert.rejects(wx.authorize!({ scope: 'scope.everything' }), { errMsg: 'authorize:fail invalid scope' })
})

test('a scanned code answers what was typed', async () => {
  const opened = await openShop()
  const call = opened.wx.scanCode!()
  ;(await asked(opened)).answer({ values: { code: '你好' } })
  const { result, scanType } = await call
  assert.deepEqual([result, scanType], ['你好', 'QR_CODE'])
})

test('a chosen place is the one of the row, else the one of the fields', async () => {
  const opened = await openShop()
  const first = opened.wx.chooseLocation!()
  const { dialog, answer } = await asked(opened)
  answer({ chosen: [dialog.rows.findIndex(({ text }) => text === '北京')] })
  assert.equal((await first).latitude, 39.9056)
  const second = opened.wx.chooseLocation!()
  ;(await asked(opened)).answer({ values: { name: 'Home', latitude: '1.5', longitude: '2' } })
  assert.deepEqual([(await second).name, (await second).latitude], ['Home', 1.5])
})

test('the card of a page is what onShareAppMessage gives', async () => {
  const opened = await openShop()
  opened.host.handlers = ['onShareAppMessage']
  opened.host.answers = { onShareAppMessage: { title: 'Red shoes', path: '/pages/product/product?id=1', imageUrl: 'img/home.png' } }
  opened.side.receive({ type: 'menu' })
  const menu = await asked(opened)
  assert.deepEqual(menu.dialog.rows[0]!.text, '发送给朋友')
  menu.answer({ chosen: [0] })
  const { dialog } = await asked(opened)
  assert.deepEqual([dialog.text, dialog.picture, dialog.facts[0]!.text], ['Red shoes', 'img/home.png', '/pages/product/product?id=1'])
})

test('a hidden share menu is not offered', async () => {
  const opened = await openShop()
  opened.host.handlers = ['onShareAppMessage', 'onShareTimeline']
  await opened.wx.hideShareMenu!({ menus: ['shareAppMessage'] })
  opened.side.receive({ type: 'menu' })
  assert.equal((await asked(opened)).dialog.rows[0]!.text, '分享到朋友圈')
})

test('a component that asks gets a refusal as an answer', async () => {
  const opened = await openShop()
  const call = opened.side.phone.ask('getPhoneNumber')
  ;(await asked(opened)).answer({ verdict: 'no' })
  assert.deepEqual(await call, { errMsg: 'getPhoneNumber:fail user deny' })
})

test('a question of a component on the canvas is refused at once', async () => {
  const host = new RouteHost()
  const { side } = await openShop(host)
  host.at = 'design'
  assert.deepEqual(await side.phone.ask('chooseAvatar'), { errMsg: 'chooseAvatar:fail cancel' })
})

test('listeners hear of another network, and the next question answers it', async () => {
  const { side, wx } = await openShop()
  const heard: unknown[] = []
  wx.onNetworkStatusChange!((change: unknown) => heard.push(change))
  const { ORDINARY } = await import('@stage/phone/surroundings')
  side.receive({ type: 'surroundings', surroundings: { ...ORDINARY, network: 'none' } })
  assert.deepEqual(heard, [{ isConnected: false, networkType: 'none' }])
  assert.equal((await wx.getNetworkType!()).networkType, 'none')
})

test('a new version of the app is told to those who wait for it', async () => {
  const { host, side, wx } = await openShop()
  const { ORDINARY } = await import('@stage/phone/surroundings')
  const updates = wx.getUpdateManager!()
  updates.onUpdateReady(() => updates.applyUpdate())
  side.receive({ type: 'surroundings', surroundings: { ...ORDINARY, update: true } })
  assert.deepEqual(host.called, [['relaunch', null]])
})

test('the capsule sends the app to the background until the person is back', async () => {
  const opened = await openShop()
  opened.side.receive({ type: 'close' })
  ;(await asked(opened)).answer({})
  await settled()
  assert.deepEqual(opened.host.called, [['showApp', false], ['showApp', true]])
})

test('chosen files come as paths with their ending', async () => {
  const opened = await openShop()
  const call = opened.wx.chooseMessageFile!({ count: 2 })
  ;(await asked(opened)).answer({ chosen: [0] })
  await settled()
  const { id } = opened.host.of('chooseFiles')[0]!
  opened.side.receive({ type: 'filesChosen', id, files: [{ name: 'a.pdf', kind: 'application/pdf', data: 'YWI=' }] })
  const [file] = (await call).tempFiles
  assert.match(file.path, /^wxfile:\/\/tmp_\w+\.pdf$/)
  assert.deepEqual([file.name, file.size, file.type], ['a.pdf', 2, 'file'])
})
