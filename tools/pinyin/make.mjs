// Writes src/Platform/Text/pinyin.txt anew: `cd tools/pinyin && npm ci --ignore-scripts && node make.mjs`.
// Each line of characters begins with their usual syllable; each line after the blank one is a word that is read otherwise than its characters are.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const { pinyin } = createRequire(import.meta.url)('pinyin-pro')
const data = join(here, 'node_modules/pinyin-pro/dist/esm/data')
const plain = text => pinyin(text, { toneType: 'none', type: 'array', v: true }).map(one => one.replaceAll('ü', 'v'))
const isSyllable = text => /^[a-z]+$/.test(text)

const bySyllable = new Map()
const usual = new Map()
for (const [first, last] of [[0x3007, 0x3007], [0x3400, 0x4dbf], [0x4e00, 0x9fff]]) {
  for (let code = first; code <= last; code++) {
    const sign = String.fromCodePoint(code)
    const [syllable] = plain(sign)
    if (!isSyllable(syllable)) continue
    usual.set(sign, syllable)
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + sign)
  }
}

const words = new Map()
for (const file of ['dict2', 'dict3', 'dict4']) {
  for (const [word] of readFileSync(join(data, `${file}.mjs`), 'utf8').matchAll(/[\u3400-\u9fff]{2,4}/g)) {
    const read = plain(word)
    if (read.length !== word.length || !read.every(isSyllable)) continue
    if (read.some((syllable, at) => syllable !== usual.get(word[at]))) words.set(word, read)
  }
}

const lines = [...bySyllable].sort(([one], [other]) => (one < other ? -1 : 1)).map(([syllable, signs]) => `${syllable} ${signs}`)
const readings = [...words].sort(([one], [other]) => (one < other ? -1 : 1)).map(([word, read]) => `${word} ${read.join(' ')}`)
writeFileSync(join(here, '../../src/Platform/Text/pinyin.txt'), [...lines, '', ...readings, ''].join('\n'))
