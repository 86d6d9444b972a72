import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { adapterFor } from './adapter.mjs'

/** Prisma's schema engine, from the WASM that the package registry carries. */
export async function loadEngine({ url, schemaFiles }) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: reportPanic }
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile()), { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  // Without schema files the engine wants `undefined`; an empty list fails inside it.
  const datamodels = schemaFiles.length ? schemaFiles.map((file) => [file, readFileSync(file, 'utf8')]) : undefined
  return glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFor(url)))
}

function wasmFile() {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  return script.replace(/\.js$/, '.wasm')
}

function reportPanic(message) {
  console.error(JSON.stringify({ level: 'ERROR', fields: { message } }))
}
