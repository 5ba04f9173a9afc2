import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'

test('the build writes everything the web view loads, and the licence of every package in it', (context) => {
  const out = mkdtempSync(join(tmpdir(), 'weft-stage-'))
  context.after(() => rmSync(out, { recursive: true }))
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', '--out', out], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  for (const name of ['shell.html', 'shell.js', 'shell.css', 'frame.html', 'frame.js', 'compiler.wasm', 'widgets.css', 'sass.js', 'less.js', 'extended/weui-miniprogram/index.wxss']) {
    assert.ok(statSync(join(out, name)).size > 0, name)
  }
  const licenses = JSON.parse(readFileSync(join(out, 'licenses.json'), 'utf8')) as { name: string; text: string }[]
  for (const name of ['glass-easel', 'glass-easel-miniprogram-adapter', 'glass-easel-template-compiler', 'less', 'sass', 'sucrase', 'weui-miniprogram']) {
    assert.ok(licenses.some((license) => license.name === name), name)
  }
  assert.deepEqual(licenses.filter(({ text }) => text === '').map(({ name }) => name), [])
})
