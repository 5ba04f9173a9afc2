import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop, RouteHost } from './phone-host'

for (const [verdict, isEnded] of [['yes', true], ['no', false]] as const) {
  test(`a rewarded video that is answered with ${verdict} ${isEnded ? 'was' : 'was not'} seen to its end`, async () => {
    const { host, side, wx } = await openShop()
    const heard: unknown[] = []
    const video = wx.createRewardedVideoAd!({ adUnitId: 'adunit-1' })
    const closed = new Promise<void>((resolve) => video.onClose((result: unknown) => resolve(void heard.push(result))))
    await video.show()
    side.receive({ type: 'answer', id: host.of('dialog')[0]!.id, value: { verdict, chosen: [], values: {} } })
    await closed
    assert.deepEqual(heard, [{ isEnded }])
  })
}

test('an advertisement does not come up on the canvas', async () => {
  const host = new RouteHost()
  host.at = 'design'
  const { wx } = await openShop(host)
  await assert.rejects(wx.createInterstitialAd!({ adUnitId: 'adunit-1' }).show(), { errMsg: 'show:fail no advertisement while the page is edited' })
  assert.deepEqual(host.of('dialog'), [])
})
