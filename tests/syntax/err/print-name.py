print foo
