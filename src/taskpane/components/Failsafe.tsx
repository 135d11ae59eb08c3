import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/** Says so when the page itself has failed, instead of going blank. In both languages: nothing else can be relied on. */
export class Failsafe extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className="pane" role="alert">
        <h1>页面出了问题，请重新打开。</h1>
        <p lang="en">Something went wrong in this page. Please open it again.</p>
        <p className="quiet">{error.message}</p>
      </main>
    )
  }
}
