import { z } from 'zod'

/**
 * What the Data Package standard, version 2 (datapackage.org, profiles 2.0 of data package, data resource, table dialect and table schema),
 * asks of a descriptor, for the properties that we write; and nothing that the standard does not know.
 */

/** A relative POSIX path that stays inside the package, or an address. */
const path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/)

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'year', 'any']),
  title: z.string().optional(),
  description: z.string().optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).min(1).optional(),
    })
    .optional(),
})

export const tableSchemaProfile = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(z.string()).min(1),
          reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, 'names are unique')

const resource = z.strictObject({
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  path,
  title: z.string().optional(),
  description: z.string().optional(),
  type: z.literal('table'),
  format: z.string(),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.string(),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/),
  dialect: z.strictObject({
    header: z.boolean(),
    delimiter: z.string(),
    lineTerminator: z.string(),
    quoteChar: z.string().length(1),
    doubleQuote: z.boolean(),
  }),
  schema: z.union([path, tableSchemaProfile]),
  sources: z.array(z.strictObject({ title: z.string(), path: path.optional() })).optional(),
})

export const dataPackageProfile = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[-a-z0-9._/]+$/),
    title: z.string().min(1),
    description: z.string().optional(),
    homepage: z.url().optional(),
    version: z.string().optional(),
    created: z.iso.datetime().optional(),
    contributors: z
      .array(
        z.strictObject({
          title: z.string(),
          email: z.email().optional(),
          roles: z.array(z.string()).min(1),
        }),
      )
      .min(1),
    resources: z.array(resource).min(1),
  })
  .refine(
    ({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length,
    'names of resources are unique',
  )
