import { Component, Suspense, type ReactNode } from 'react'
import { isMissingPart } from '../parts/missing-part'
import { usePane } from './PaneContext'

interface Props {
  readonly children: ReactNode
  /** What keeps the place while the part is loaded. */
  readonly fallback?: JSX.Element
}

/** A part of the page that is loaded when it is first shown. Where it cannot be, its place says why and the rest goes on. */
export function Part({ children, fallback }: Props): JSX.Element {
  const { texts } = usePane()
  return (
    <MissingPart instead={<p className="failure">{texts.notices.partMissing}</p>}>
      <Suspense fallback={fallback ?? null}>{children}</Suspense>
    </MissingPart>
  )
}

interface MissingPartProps {
  readonly children: ReactNode
  readonly instead: ReactNode
}

class MissingPart extends Component<MissingPartProps, { readonly error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    if (!isMissingPart(error)) throw error
    return this.props.instead
  }
}
