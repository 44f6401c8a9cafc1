import { Component, type ReactNode } from 'react';

interface MishapProps {
  /** What stands there where it cannot be drawn, or its script not be fetched. */
  instead: (error: unknown) => ReactNode;
  children: ReactNode;
}

interface MishapState {
  error: unknown;
}

/** What cannot be drawn takes nothing down but itself; what was not sent is on the device. */
export class Mishap extends Component<MishapProps, MishapState> {
  override state: MishapState = { error: undefined };

  static getDerivedStateFromError(error: unknown): MishapState {
    return { error };
  }

  override render(): ReactNode {
    const { instead, children } = this.props;
    return this.state.error === undefined ? children : instead(this.state.error);
  }
}
