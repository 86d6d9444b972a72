import ts from 'typescript'

const MAKERS = new Set(['useTranslations', 'getTranslations'])
const METHODS = new Set(['rich', 'markup', 'raw', 'has'])

/**
 * What a source file asks of the catalogues, as far as it can be read without running it:
 * `exact` keys (one candidate per namespace that the translator may have), `patterns` of computed keys, and all `texts`.
 */
export function messageUses(file, source) {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const nodes = allNodes(tree)
  const namespaces = translatorsIn(nodes)
  const uses = { file, exact: [], patterns: [], texts: nodes.filter(ts.isStringLiteralLike).map((node) => node.text) }
  for (const call of nodes.filter(ts.isCallExpression)) addCall(uses, tree, call, namespaces)
  return uses
}

function allNodes(tree) {
  const nodes = []
  const visit = (node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return nodes
}

/** Name of each translator → its namespaces: `const t = useTranslations('review')`, awaited or not. */
function translatorsIn(nodes) {
  const namespaces = new Map()
  for (const node of nodes.filter(ts.isVariableDeclaration)) {
    const maker = node.initializer && unawaited(node.initializer)
    if (!maker || !isMaker(maker)) continue
    for (const { name, namespace } of bindings(node.name, maker))
      namespaces.set(name, [...(namespaces.get(name) ?? []), namespace])
  }
  return namespaces
}

/** One name, or the names of `const [t, format] = await Promise.all([getTranslations(…), …])`. */
function bindings(name, maker) {
  if (ts.isIdentifier(name)) return [{ name: name.text, namespace: namespaceOf(maker) }]
  if (!ts.isArrayBindingPattern(name) || !isPromiseAll(maker)) return []
  const made = maker.arguments[0].elements.map(unawaited)
  return name.elements.flatMap((element, index) => {
    const one = made[index]
    return one && ts.isBindingElement(element) && isTranslatorCall(one)
      ? [{ name: element.name.getText(), namespace: namespaceOf(one) }]
      : []
  })
}

function unawaited(node) {
  return ts.isAwaitExpression(node) ? node.expression : node
}

function isMaker(node) {
  return isTranslatorCall(node) || isPromiseAll(node)
}

function isTranslatorCall(node) {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && MAKERS.has(node.expression.text)
}

function isPromiseAll(node) {
  return (
    ts.isCallExpression(node) &&
    node.expression.getText() === 'Promise.all' &&
    ts.isArrayLiteralExpression(node.arguments[0] ?? node)
  )
}

function namespaceOf(call) {
  const [first] = call.arguments
  if (!first) return ''
  if (ts.isStringLiteralLike(first)) return first.text
  if (!ts.isObjectLiteralExpression(first)) return ''
  const property = first.properties.find((one) => one.name?.getText() === 'namespace')
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
    ? property.initializer.text
    : ''
}

function addCall(uses, tree, call, namespaces) {
  const name = translatorName(call.expression)
  const [key] = call.arguments
  if (!name || !key || !namespaces.has(name)) return
  const line = tree.getLineAndCharacterOfPosition(call.getStart()).line + 1
  for (const one of keysIn(key)) {
    const full = namespaces.get(name).map((namespace) => (namespace ? `${literally(namespace)}\\.` : '') + one.source)
    if (one.isExact) uses.exact.push({ candidates: full.map((source) => source.replaceAll('\\', '')), line })
    else uses.patterns.push({ pattern: new RegExp(`^(${full.join('|')})$`), line })
  }
}

function translatorName(callee) {
  if (ts.isIdentifier(callee)) return callee.text
  const isMethod =
    ts.isPropertyAccessExpression(callee) && METHODS.has(callee.name.text) && ts.isIdentifier(callee.expression)
  return isMethod ? callee.expression.text : undefined
}

/** The keys that an argument may hold: a text, both arms of a condition, a template with holes, or anything at all. */
function keysIn(node) {
  if (ts.isStringLiteralLike(node)) return [{ source: literally(node.text), isExact: true }]
  if (ts.isConditionalExpression(node)) return [...keysIn(node.whenTrue), ...keysIn(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return keysIn(node.expression)
  if (!ts.isTemplateExpression(node)) return [{ source: '.+', isExact: false }]
  const source =
    literally(node.head.text) + node.templateSpans.map((span) => `.+${literally(span.literal.text)}`).join('')
  return [{ source, isExact: false }]
}

function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
