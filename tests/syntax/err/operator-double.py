x = a + * b
