/** The same function, which remembers what it made of each object for as long as that is in use. For functions whose answer never changes. */
export function memo<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>()
  return (key) => {
    let entry = known.get(key)
    if (!entry) known.set(key, (entry = { made: make(key) }))
    return entry.made
  }
}
