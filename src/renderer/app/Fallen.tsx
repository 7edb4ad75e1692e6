import { Component, type ReactNode } from 'react';
import { ProblemScene } from '../ui/ProblemScene.tsx';

interface FallenProps {
  /** What is shown; another one gets another chance. */
  place: string;
  children: ReactNode;
}

interface FallenState {
  place: string;
  error: unknown;
}

/** Stands in for a screen that fell over: a part that could not be loaded, or a fault of ours. The records are safe. */
export class Fallen extends Component<FallenProps, FallenState> {
  override state: FallenState = { place: this.props.place, error: null };

  static getDerivedStateFromError(error: unknown): Partial<FallenState> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: FallenProps, before: FallenState): Partial<FallenState> | null {
    return place === before.place ? null : { place, error: null };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const message = error instanceof Error ? error.message : '';
    return (
      <ProblemScene
        problem={{ code: 'internal', message, details: { message } }}
        retry={() => {
          location.reload();
        }}
        home={() => {
          location.hash = '#/';
        }}
      />
    );
  }
}
