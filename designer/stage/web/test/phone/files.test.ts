import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import { test } from 'node:test'
import { openShop } from './phone-host'

const USR = 'wxfile://usr'

async function manager() {
  const { side, wx } = await openShop()
  return { side, wx, files: wx.getFileSystemManager!() as Record<string, (...values: any[]) => any> }
}

/** What a synchronous call throws. */
function fault(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}

test('files of the app can be read and not written', async () => {
  const { files } = await manager()
  assert.match(files.readFileSync!('/theme.json', 'utf8'), /#eeeeee/)
  assert.equal(fault(() => files.writeFileSync!('/theme.json', 'x')), 'writeFileSync:fail permission denied, open /theme.json')
})

for (const encoding of ['ascii', 'base64', 'binary', 'hex', 'latin1', 'utf8', 'utf-8', 'ucs2', 'utf16le']) {
  test(`what is written in ${encoding} is read in it`, async () => {
    const { files } = await manager()
    const text = { base64: 'YWI=', hex: '00ff10' }[encoding] ?? (/^u/.test(encoding) ? '你好' : 'ab')
    files.writeFileSync!(`${USR}/a`, text, encoding)
    assert.equal(files.readFileSync!(`${USR}/a`, encoding), text)
  })
}

test('without an encoding a buffer is read, a part of it by position and length', async () => {
  const { files } = await manager()
  files.writeFileSync!(`${USR}/a`, Uint8Array.of(1, 2, 3, 4).buffer)
  assert.deepEqual([...new Uint8Array(files.readFileSync!(`${USR}/a`, undefined, 1, 2))], [2, 3])
})

test('what is changed after it was written changes no file', async () => {
  const { files } = await manager()
  const bytes = Uint8Array.of(1)
  files.writeFileSync!(`${USR}/a`, bytes.buffer)
  bytes[0] = 9
  assert.deepEqual([...new Uint8Array(files.readFileSync!(`${USR}/a`))], [1])
})

for (const [title, words, work] of [
  ['reading', 'readFileSync:fail no such file or directory, open wxfile://usr/none', (files: any) => files.readFileSync(`${USR}/none`)],
  ['access', 'accessSync:fail no such file or directory wxfile://usr/none', (files: any) => files.accessSync(`${USR}/none`)],
  ['a folder in nothing', 'mkdirSync:fail no such file or directory wxfile://usr/a/b', (files: any) => files.mkdirSync(`${USR}/a/b`)],
  ['a folder twice', 'mkdirSync:fail file already exists wxfile://usr/a', (files: any) => { files.mkdirSync(`${USR}/a`); files.mkdirSync(`${USR}/a`) }],
  ['a full folder', 'rmdirSync:fail directory not empty', (files: any) => { files.mkdirSync(`${USR}/a`); files.writeFileSync(`${USR}/a/b`, ''); files.rmdirSync(`${USR}/a`) }],
  ['a folder unlinked', 'unlinkSync:fail operation not permitted, unlink wxfile://usr/a', (files: any) => { files.mkdirSync(`${USR}/a`); files.unlinkSync(`${USR}/a`) }],
  ['a way out', 'writeFileSync:fail permission denied, open wxfile://usr/../x', (files: any) => files.writeFileSync(`${USR}/../x`, '')],
  ['copying out', 'copyFileSync:fail permission denied, copyFile /theme.json -> /b.json', (files: any) => files.copyFileSync('/theme.json', '/b.json')],
  ['renaming nothing', 'renameSync:fail no such file or directory, rename wxfile://usr/a -> wxfile://usr/b', (files: any) => files.renameSync(`${USR}/a`, `${USR}/b`)],
  ['too much', 'writeFileSync:fail the maximum size of the file storage limit is exceeded', (files: any) => files.writeFileSync(`${USR}/a`, new ArrayBuffer(200 * 1024 * 1024 + 1))],
] as [string, string, (files: any) => unknown][]) {
  test(`${title} fails in WeChat's words`, async () => {
    const { files } = await manager()
    assert.equal(fault(() => work(files)), words)
  })
}

test('the asynchronous form has the same words and the number', async () => {
  const { files } = await manager()
  await assert.rejects(files.readFile!({ filePath: `${USR}/none` }), { errMsg: `readFile:fail no such file or directory, open ${USR}/none`, errno: 1300002, errCode: 1300002 })
})

test('folders are made, listed, moved and taken away with all in them', async () => {
  const { files } = await manager()
  files.mkdirSync!(`${USR}/a/b`, true)
  files.writeFileSync!(`${USR}/a/b/c.txt`, 'c')
  files.appendFileSync!(`${USR}/a/b/c.txt`, 'd')
  files.renameSync!(`${USR}/a`, `${USR}/z`)
  assert.deepEqual(files.readdirSync!(`${USR}/z`), ['b'])
  assert.equal(files.readFileSync!(`${USR}/z/b/c.txt`, 'utf8'), 'cd')
  assert.deepEqual(files.statSync!(`${USR}/z`, true).map(({ path, stats }: any) => [path, stats.isDirectory(), stats.size]), [['/', true, 0], ['/b', true, 0], ['/b/c.txt', false, 2]])
  files.rmdirSync!(`${USR}/z`, true)
  assert.deepEqual(files.readdirSync!(USR), [])
})

test('a temporary file is saved, listed and removed', async () => {
  const { files, wx } = await manager()
  files.writeFileSync!(`${USR}/a.txt`, 'x')
  const { savedFilePath } = await wx.saveFile!({ tempFilePath: `${USR}/a.txt` })
  const { fileList } = await files.getSavedFileList!()
  assert.deepEqual([fileList.length, fileList[0].filePath, fileList[0].size], [1, savedFilePath, 1])
  await files.removeSavedFile!({ filePath: savedFilePath })
  await assert.rejects(files.removeSavedFile!({ filePath: savedFilePath }), { errMsg: 'removeSavedFile:fail file not exist' })
})

for (const [algorithm, digest] of [[undefined, '900150983cd24fb0d6963f7d28e17f72'], ['sha1', 'a9993e364706816aba3e25717850c26c9cd0d89d']]) {
  test(`${algorithm ?? 'md5'} is the digest of a file`, async () => {
    const { files } = await manager()
    files.writeFileSync!(`${USR}/a`, 'abc')
    const { size, digest: found } = await files.getFileInfo!({ filePath: `${USR}/a`, ...(algorithm ? { digestAlgorithm: algorithm } : {}) })
    assert.deepEqual([size, found], [3, digest])
  })
}

test('MD5 of long texts crosses blocks', async () => {
  const { files } = await manager()
  files.writeFileSync!(`${USR}/a`, '1234567890'.repeat(8))
  assert.equal((await files.getFileInfo!({ filePath: `${USR}/a` })).digest, '57edf4a22be3c955ac49da2e2107b67a')
})

test('an opened file is written, read and closed', async () => {
  const { files } = await manager()
  const fd = files.openSync!({ filePath: `${USR}/a`, flag: 'w+' })
  assert.deepEqual(files.writeSync!({ fd, data: 'hello' }), { bytesWritten: 5 })
  const arrayBuffer = new ArrayBuffer(3)
  assert.equal(files.readSync!({ fd, arrayBuffer, position: 1 }).bytesRead, 3)
  assert.equal(new TextDecoder().decode(arrayBuffer), 'ell')
  assert.equal(files.fstatSync!({ fd }).size, 5)
  files.closeSync!({ fd })
  assert.equal(fault(() => files.closeSync!({ fd })), 'closeSync:fail bad file descriptor')
})

/** An archive of one deflated file. */
function archive(name: string, text: string, promised = text.length): ArrayBuffer {
  const packed = deflateRawSync(text)
  const bytes = Buffer.alloc(30 + name.length + packed.length + 46 + name.length + 22)
  bytes.writeUInt16LE(name.length, 26)
  bytes.write(name, 30)
  packed.copy(bytes, 30 + name.length)
  const entry = 30 + name.length + packed.length
  bytes.writeUInt32LE(0x02014b50, entry)
  bytes.writeUInt16LE(8, entry + 10)
  bytes.writeUInt32LE(packed.length, entry + 20)
  bytes.writeUInt32LE(promised, entry + 24)
  bytes.writeUInt16LE(name.length, entry + 28)
  bytes.write(name, entry + 46)
  const end = entry + 46 + name.length
  bytes.writeUInt32LE(0x06054b50, end)
  bytes.writeUInt16LE(1, end + 10)
  bytes.writeUInt32LE(entry, end + 16)
  return new Uint8Array(bytes).buffer
}

test('an archive is unpacked below its folder, whatever its names say', async () => {
  const { files } = await manager()
  files.mkdirSync!(`${USR}/out`)
  files.writeFileSync!(`${USR}/a.zip`, archive('../../x/b.txt', 'text'))
  await files.unzip!({ zipFilePath: `${USR}/a.zip`, targetPath: `${USR}/out` })
  assert.equal(files.readFileSync!(`${USR}/out/x/b.txt`, 'utf8'), 'text')
  const { entries } = await files.readZipEntry!({ filePath: `${USR}/a.zip`, entries: 'all', encoding: 'utf8' })
  assert.deepEqual(entries, { '../../x/b.txt': { errMsg: 'ok', data: 'text' } })
})

test('an archive that unpacks to more than it says is refused', async () => {
  const { files } = await manager()
  files.writeFileSync!(`${USR}/a.zip`, archive('b.txt', 'x'.repeat(1000), 10))
  await assert.rejects(files.unzip!({ zipFilePath: `${USR}/a.zip`, targetPath: USR }), { errMsg: 'unzip:fail the archive is broken' })
})

test('a file of the sandbox has an URL until it is removed', async () => {
  const { side, files } = await manager()
  files.writeFileSync!(`${USR}/a.svg`, '<svg/>')
  assert.match(side.fileUrl(`${USR}/a.svg`)!, /^blob:/)
  files.unlinkSync!(`${USR}/a.svg`)
  assert.equal(side.fileUrl(`${USR}/a.svg`), null)
  assert.equal(side.fileUrl('https://s.example/a.png'), null)
})
