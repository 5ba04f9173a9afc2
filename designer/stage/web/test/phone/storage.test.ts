import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop, RouteHost } from './phone-host'

const when = new Date(0)
for (const value of ['text', 1, Number.NaN, false, null, undefined, when, [1, { a: 2 }], {}]) {
  test(`${Object.prototype.toString.call(value)} ${String(value)} comes back as it was stored`, async () => {
    const { wx } = await openShop()
    wx.setStorageSync!('key', value)
    assert.deepEqual((await wx.getStorage!({ key: 'key' })).data, value)
  })
}

test('a key that is not there is an empty string, and a failure of the asynchronous form', async () => {
  const { wx } = await openShop()
  assert.equal(wx.getStorageSync!('nothing'), '')
  await assert.rejects(wx.getStorage!({ key: 'nothing' }), { errMsg: 'getStorage:fail data not found' })
})

test('an entry over 1 MB is refused', async () => {
  const { wx } = await openShop()
  assert.throws(() => wx.setStorageSync!('big', 'x'.repeat(600 * 1024)), /setStorageSync:fail entry size limit reached/)
})

test('storage over 10 MB is refused and what was there stays', async () => {
  const { wx } = await openShop()
  const half = 'x'.repeat(500 * 1024)
  for (let count = 0; count < 10; count += 1) wx.setStorageSync!(`key${count}`, half)
  await assert.rejects(wx.setStorage!({ key: 'more', data: half }), { errMsg: 'setStorage:fail exceed storage max size 10Mb' })
  assert.equal(wx.getStorageInfoSync!().keys.length, 10)
})

test('a function cannot be stored', async () => {
  const { wx } = await openShop()
  await assert.rejects(wx.setStorage!({ key: 'a', data: () => 1 }), { errMsg: 'setStorage:fail data type function is not supported' })
})

test('what is stored later changes nothing of what was read', async () => {
  const { wx } = await openShop()
  const cart = { items: [1] }
  wx.setStorageSync!('cart', cart)
  cart.items.push(2)
  assert.deepEqual(wx.getStorageSync!('cart'), { items: [1] })
})

test('clearing leaves nothing', async () => {
  const { wx } = await openShop()
  wx.setStorageSync!('a', 1)
  await wx.clearStorage!()
  assert.deepEqual(wx.getStorageInfoSync!().keys, [])
})

test('what the host kept is there, and it hears of every change', async () => {
  const host = new RouteHost()
  host.kept = { old: '{"data":[1]}' }
  const { wx } = await openShop(host)
  assert.deepEqual(wx.getStorageSync!('old'), [1])
  wx.setStorageSync!('a', 'b')
  wx.removeStorageSync!('old')
  wx.clearStorageSync!()
  assert.deepEqual(host.posted.filter(({ type }) => type.startsWith('storage')), [{ type: 'storageSet', key: 'a', text: '{"data":"b"}' }, { type: 'storageRemove', key: 'old' }, { type: 'storageClear' }])
})

test('what the person changes is there at once and is not told back', async () => {
  const { host, side, wx } = await openShop()
  side.hear({ type: 'storageChanged', key: 'a', text: '{"data":1}' } as never)
  assert.equal(wx.getStorageSync!('a'), 1)
  side.hear({ type: 'storageChanged', key: 'a', text: null } as never)
  assert.equal(wx.getStorageSync!('a'), '')
  assert.deepEqual(host.posted.filter(({ type }) => type.startsWith('storage')), [])
})
