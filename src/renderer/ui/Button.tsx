import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `bright` for the one thing to do next; `plain` for the rest; `quiet` for what is rarely wanted. */
  look?: 'bright' | 'plain' | 'quiet';
}

export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return <button type="button" className={`button button-${look} ${className}`} {...props} />;
}
