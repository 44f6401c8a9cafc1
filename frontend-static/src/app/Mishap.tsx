import { Component, type ReactNode } from 'react';
import { Trouble } from '../design/Trouble';

interface MishapState {
  error: unknown;
}

/** Where drawing a page fails, says so and offers to load it anew; what was not sent is on the device. */
export class Mishap extends Component<{ children: ReactNode }, MishapState> {
  override state: MishapState = { error: undefined };

  static getDerivedStateFromError(error: unknown): MishapState {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <main id="content">
        <Trouble error={this.state.error} again={() => location.reload()} />
      </main>
    );
  }
}
