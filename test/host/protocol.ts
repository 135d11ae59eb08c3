import { HostError, invalidArgument, itemNotFound, notCovered } from './error'
import { member, type HostObject } from './object'

/** What the client posts to ProcessQuery; the numbers and names are the client's (see README.md). */
export interface Batch {
  readonly AutoKeepReference: boolean
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: Query
}

interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  readonly ReferencedObjectPathIds?: readonly unknown[]
}

interface Query {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[]
  readonly TraceIds: readonly number[]
  readonly Error?: { Code: string; Message: string; Location: string; HttpStatusCode: number; ActionIndex: number }
}

const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const
const PathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const

/** Objects the client asked to keep beyond the batch (Excel.run does so for every range). */
export class References {
  private readonly kept = new Map<string, HostObject>()
  private count = 0

  keep(object: HostObject): string {
    const id = `reference-${++this.count}`
    this.kept.set(id, object)
    return id
  }

  find(id: string): HostObject {
    const object = this.kept.get(id)
    if (!object) throw new HostError('InvalidReference', `The reference ${id} is gone.`)
    return object
  }

  drop(id: string): void {
    this.kept.delete(id)
  }
}

/**
 * Carries out a batch on an object model, action by action. The first refusal ends it: what was done before it
 * stays done, as in Excel, and the answers up to there are given with the error.
 * `before` is called ahead of each action, with its index, and may refuse.
 */
export function process(
  batch: Batch,
  root: HostObject,
  references: References,
  before: (index: number) => void,
): BatchAnswer {
  const run = new BatchRun(batch, root, references)
  const Results: { ActionId: number; Value: unknown }[] = []
  const TraceIds: number[] = []
  for (const [index, action] of batch.Actions.entries()) {
    try {
      before(index)
      Results.push({ ActionId: action.Id, Value: run.act(action) })
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      const { code, message } = error
      const Location = run.describe(action)
      return {
        Results,
        TraceIds,
        Error: { Code: code, Message: message, Location, HttpStatusCode: 400, ActionIndex: index },
      }
    }
    if (action.ActionType === ActionType.trace) TraceIds.push(action.Id)
  }
  return { Results, TraceIds }
}

class BatchRun {
  private readonly objects = new Map<number, HostObject | null>()

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly references: References,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null
    const object = this.resolve(action.ObjectPathId)
    if (action.ActionType === ActionType.instantiate) return object && this.instantiated(object)
    if (action.ActionType === ActionType.query) return object && load(object, action.QueryInfo ?? {})
    if (!object) throw itemNotFound(`${action.Name} of a null object`)
    const name = camel(action.Name)
    const args = this.argumentsOf(action.ArgumentInfo)
    if (action.ActionType === ActionType.setProperty) return member(object, 'set', name)(args[0])
    if (action.ActionType === ActionType.method) return this.call(object, name, args)
    throw notCovered(`action type ${action.ActionType} (${action.Name})`)
  }

  describe(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId]
    const type = this.objects.get(action.ObjectPathId)?.type ?? path?.Name ?? ''
    return action.Name ? `${type}.${camel(action.Name)}` : type
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return null
    if (name === '_RemoveReference') return this.references.drop(String(args[0]))
    return member(object, 'call', name)(...args) ?? null
  }

  private instantiated(object: HostObject): unknown {
    const keeps = this.batch.AutoKeepReference && object.type === 'Range'
    return keeps ? { _ReferenceId: this.references.keep(object) } : { ...object.identity }
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id)
    if (known !== undefined) return known
    const path = this.batch.ObjectPaths[id]
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is not in the batch.`)
    const object = this.follow(path)
    this.objects.set(id, object)
    return object
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return this.root
    if (path.ObjectPathType === PathType.nullObject) return null
    if (path.ObjectPathType === PathType.reference) return this.references.find(path.Name)
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId)
    if (!parent) throw itemNotFound(`${path.Name} of a null object`)
    const name = camel(path.Name)
    const args = this.argumentsOf(path.ArgumentInfo)
    if (path.ObjectPathType === PathType.property) return member(parent, 'go', name)()
    if (path.ObjectPathType === PathType.method) return member(parent, 'reach', name)(...args)
    if (path.ObjectPathType === PathType.indexer && parent.item) return parent.item(args[0])
    throw notCovered(`object path type ${path.ObjectPathType} (${parent.type}.${path.Name})`)
  }

  /** The arguments of a call; where the client put the number of an object path, the object itself. */
  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? []
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index]
      return typeof id === 'number' && id > 0 ? this.resolve(id) : value
    })
  }
}

function load(object: HostObject, query: Query): unknown {
  if (object.type === '') throw invalidArgument('load')
  if (!object.items) return loadOne(object, query.Select ?? [])
  const from = query.Skip ?? 0
  const items = object.items().slice(from, query.Top === undefined ? undefined : from + query.Top)
  return { _Items: items.map((item) => loadOne(item, query.Select ?? [])) }
}

function loadOne(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity }
  const deeper = new Map<string, string[]>()
  for (const path of select.length > 0 ? select : ['*']) {
    const [name, ...rest] = path.split(/[/.]/)
    if (name === '*') Object.assign(answer, allScalars(object))
    else if (rest.length === 0 && !object.go?.[camel(name)]) answer[pascal(name)] = member(object, 'get', camel(name))()
    else deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/') || '*'])
  }
  for (const [name, paths] of deeper) {
    const target = member(object, 'go', camel(name))()
    answer[pascal(name)] = target && load(target, { Select: paths })
  }
  return answer
}

function allScalars(object: HostObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object.get ?? {}).map(([name, read]) => [pascal(name), read()]))
}

const camel = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1))
const pascal = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1))
