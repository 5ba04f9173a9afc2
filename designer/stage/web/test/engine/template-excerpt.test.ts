import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarkedText } from '@stage/engine/marked-text'
import { excerptsOf, type MarkedTemplate } from '@stage/engine/template-excerpt'

const kept = (mark: number, count = 1): string => `<weft-kept mark:wxid="0:${mark}" mark:count="${count}"/>`
const el = (mark: number, content = '', more = '', tag = 'a'): string => `<${tag} mark:wxid="0:${mark}"${more}>${content}</${tag}>`

function template(text: string): MarkedTemplate {
  const nodes = readMarkedText(text)
  assert.ok(nodes)
  return { text, nodes }
}

const CASES: { name: string; before: string; after: string; left: [string, string] | null }[] = [
  { name: 'neighbours in a row are one stand-in', before: el(1) + el(2) + el(3), after: el(1) + el(2) + el(3, '', ' b="c"'), left: [kept(1, 2) + el(3), kept(1, 2) + el(3, '', ' b="c"')] },
  { name: 'a new element parts its neighbours', before: el(1) + el(2), after: el(1) + el(9) + el(2), left: [kept(1) + kept(2), kept(1) + el(9) + kept(2)] },
  { name: 'a moved element stays the same one', before: el(1) + el(2) + el(3), after: el(3) + el(1) + el(2), left: [kept(1, 2) + kept(3), kept(3) + kept(1, 2)] },
  { name: 'what is around a change is written without what stays', before: el(1, el(2) + el(3, 'x')), after: el(1, el(2) + el(3, 'y')), left: [el(1, kept(2) + el(3, 'x')), el(1, kept(2) + el(3, 'y'))] },
  { name: 'another tag is another element', before: el(1, el(2)), after: el(1, el(2), '', 'b'), left: [el(1, el(2)), el(1, el(2), '', 'b')] },
  { name: 'another list is written whole', before: el(1, el(2), ' wx:for="{{a}}"'), after: el(1, el(2), ' wx:for="{{b}}"'), left: [el(1, el(2), ' wx:for="{{a}}"'), el(1, el(2), ' wx:for="{{b}}"')] },
  { name: 'the branches of a condition are one', before: `${el(1, '', ' wx:if="{{a}}"')} ${el(2, '', ' wx:else')}${el(3)}`, after: `${el(1, '', ' wx:if="{{a}}"')} ${el(2, '', ' wx:else')}`, left: [kept(1) + el(3), kept(1)] },
  { name: 'a comment goes on parting texts', before: `${el(1)}x<!-- c -->y`, after: `${el(1)}x<!-- c -->z`, left: [`${kept(1)}x<!---->y`, `${kept(1)}x<!---->z`] },
  { name: 'a definition that changes concerns others', before: '<template name="t">a</template>', after: '<template name="t">b</template>', left: null },
  { name: 'an else without a condition is for the compiler', before: el(1, '', ' wx:else'), after: el(1, 'x', ' wx:else'), left: null },
]

for (const { name, before, after, left } of CASES) {
  test(name, () => {
    const excerpts = excerptsOf(template(before), template(after))
    assert.deepEqual(excerpts && [excerpts.before, excerpts.after], left)
  })
}

test('a text that is not plain is for the compiler', () => {
  for (const text of ['<a>', '</a>', '<a b=c></a>', '<a>{{ 1 <2 }}</a>', '<wxs module="m"></wxs>', '<a "></a>']) assert.equal(readMarkedText(text), null, text)
})
