// SPDX-License-Identifier: EUPL-1.2
import Stapsteen.Keyboard

KeyboardLook {}
