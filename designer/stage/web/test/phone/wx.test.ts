import assert from 'node:assert/strict'
import { test } from 'node:test'
import names from '@stage/phone/wx/names.json'
import { openShop, RouteHost } from './phone-host'

test('wx is a plain object that lists every name WeChat knows', async () => {
  const { wx } = await openShop()
  const absent = Object.keys(names.wx).filter((name) => !Object.keys(wx).includes(name) || wx[name] === undefined)
  assert.deepEqual(absent, [])
  assert.equal(Object.getPrototypeOf(wx), Object.prototype)
})

test('a name that nobody knows is undefined', async () => {
  const { wx } = await openShop()
  assert.equal(wx.noSuchName, undefined)
})

test('a known name that is not played answers with typed values and is reported', async () => {
  const { host, wx } = await openShop()
  assert.deepEqual(await wx.getWeRunData!(), { encryptedData: '', iv: '', cloudID: '', errMsg: 'getWeRunData:ok' })
  assert.deepEqual(host.reported, ['getWeRunData'])
})

test('the console says once what a name that is not played does instead', async () => {
  const { host, wx } = await openShop()
  await wx.getWeRunData!()
  await wx.getWeRunData!()
  assert.deepEqual(host.of('console').map(({ text }) => text), ['wx.getWeRunData is not played here: it succeeds with empty values.'])
})

test('a played name is not reported', async () => {
  const { host, wx } = await openShop()
  await wx.getNetworkType!()
  assert.deepEqual(host.reported, [])
})

test('callbacks come in a later task, success before complete, and there is no promise', async () => {
  const { wx } = await openShop()
  const order: string[] = []
  await new Promise<void>((resolve) => {
    const returned = wx.getNetworkType!({ success: ({ networkType }: { networkType: string }) => order.push(networkType), complete: () => resolve(order.push('complete') as never) })
    order.push(String(returned))
  })
  assert.deepEqual(order, ['undefined', 'wifi', 'complete'])
})

test('a callback that throws is reported and complete is still called', async () => {
  const { host, wx } = await openShop()
  await new Promise<void>((resolve) => {
    wx.login!({ success() { throw new Error('in success') }, complete: () => resolve() })
  })
  assert.equal((host.thrown[0] as Error).message, 'in success')
})

test('on the canvas what only a person could answer counts as cancelled', async () => {
  const { host, wx } = await openShop()
  host.at = 'design'
  await assert.rejects(wx.chooseImage!(), { errMsg: 'chooseImage:fail cancel' })
})

test('a modal answers what the person pressed', async () => {
  const { host, side, wx } = await openShop()
  const answer = wx.showModal!({ title: 'Delete?', editable: true })
  const { id, confirmText } = host.of('modal')[0]!
  assert.equal(confirmText, '确定')
  side.receive({ type: 'answer', id, value: { confirm: true, content: 'yes' } })
  assert.deepEqual(await answer, { confirm: true, cancel: false, content: 'yes', errMsg: 'showModal:ok' })
})

test('a modal on the canvas is not drawn and counts as cancelled', async () => {
  const host = new RouteHost()
  host.at = 'design'
  const { wx } = await openShop(host)
  assert.equal((await wx.showModal!({ title: 'Log in' })).cancel, true)
  assert.deepEqual(host.of('modal'), [])
})

test('dialogs of a page that is gone count as cancelled', async () => {
  const { side, wx } = await openShop()
  const answer = wx.showActionSheet!({ itemList: ['a', 'b'] })
  side.dismiss()
  await assert.rejects(answer, { errMsg: 'showActionSheet:fail cancel' })
})

test('a picker asks for new columns while a wheel turns', async () => {
  const { host, side } = await openShop()
  const picked = side.phone.pick({ title: '', columns: [['a', 'b'], ['1']], value: [0, 0], onColumn: (column, value) => ({ columns: [['a', 'b'], [`${column}${value}`]], value: [value, 0] }) })
  const { id } = host.of('picker')[0]!
  side.receive({ type: 'pickerColumn', id, column: 0, value: 1 })
  assert.deepEqual(host.of('pickerColumns')[0], { type: 'pickerColumns', id, columns: [['a', 'b'], ['01']], value: [1, 0] })
  side.receive({ type: 'answer', id, value: [1, 0] })
  assert.deepEqual(await picked, [1, 0])
})

test('listeners of the app are called until they are taken off', async () => {
  const { side, wx } = await openShop()
  const heard: unknown[] = []
  const listener = (value: unknown): unknown => heard.push(value)
  wx.onAppShow!(listener)
  side.emit('AppShow', 1)
  wx.offAppShow!(listener)
  side.emit('AppShow', 2)
  assert.deepEqual(heard, [1])
})

test('canIUse knows APIs, members of objects and components', async () => {
  const { wx } = await openShop()
  const asked = ['request', 'showToast.object.image', 'VideoContext.play', 'button.open-type.contact', 'noSuchApi', 'noSuchTag.x']
  assert.deepEqual(asked.map((schema) => wx.canIUse!(schema)), [true, true, true, true, false, false])
})

test('getSystemInfo calls back before it returns', async () => {
  const { wx } = await openShop()
  let width = 0
  wx.getSystemInfo!({ success: (info: { windowWidth: number }) => (width = info.windowWidth) })
  assert.equal(width, 375)
})

test('launch options hold the query undecoded', async () => {
  const { wx } = await openShop()
  assert.deepEqual(wx.getLaunchOptionsSync!().query, { from: 'a%20b' })
})

test('an animation repeats what is in force in every later step', async () => {
  const { wx } = await openShop()
  const { actions } = wx.createAnimation!({ duration: 100 }).rotate(90).step().width(10).step({ duration: 5 }).export()
  assert.deepEqual(actions[1].animates, [{ type: 'rotate', args: [90] }, { type: 'style', args: ['width', '10px'] }])
  assert.deepEqual(actions.map((action: any) => action.option.transition.duration), [100, 5])
})

test('the cloud fails with one clear line', async () => {
  const { host, wx } = await openShop()
  const cloud = wx.cloud as unknown as Record<string, any>
  await assert.rejects(cloud.database().collection('a').where({}).limit(1).get(), { errMsg: 'cloud.get:fail the cloud is not available' })
  await assert.rejects(cloud.callFunction({ name: 'x' }), { errMsg: 'cloud.callFunction:fail the cloud is not available' })
  assert.equal(host.of('console').length, 1)
})

test('elements can be asked for before the first page is there', async () => {
  const { wx } = await openShop()
  assert.doesNotThrow(() => wx.createSelectorQuery!().select('#a').boundingClientRect(() => undefined).exec())
})

test('system info has every member that WeChat documents', async () => {
  const { wx } = await openShop()
  const documented = Object.keys((names.wx.getSystemInfo as { answer: object }).answer)
  const info = wx.getSystemInfoSync!()
  assert.deepEqual(documented.filter((member) => info[member] === undefined), [])
})

test('the text size set in WeChat is told with its factor', async () => {
  const { side, wx } = await openShop()
  const { ORDINARY } = await import('@stage/phone/surroundings')
  side.receive({ type: 'surroundings', surroundings: { ...ORDINARY, fontSize: 20 } })
  const { fontSizeSetting, fontSizeScaleFactor } = wx.getAppBaseInfo!()
  assert.deepEqual([fontSizeSetting, fontSizeScaleFactor], [20, 1.25])
})
